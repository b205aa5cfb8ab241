/** The process that the load tests kill: serves the database file of its first argument on the port of its second, as `npm start` does. */
import { createHranaServer } from '#db/local/hrana/server.ts'

const [file = '', port = '0'] = process.argv.slice(2)
const server = createHranaServer({ file })
const { url } = await server.listen(Number(port))
process.send?.(url)
process.on('disconnect', () => process.exit())
