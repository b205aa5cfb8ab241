/** The server that `crash.test.ts` kills: serves the file of its first argument and says where. */
import { createHranaServer } from './server.ts'

const [file = '', synchronous] = process.argv.slice(2)
const server = createHranaServer({ file, synchronous: synchronous === 'NORMAL' ? 'NORMAL' : 'FULL' })
const { url } = await server.listen()
process.send?.(url)
