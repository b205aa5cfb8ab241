/** Runs the registry for its developers: `npm run dev` rebuilds and reloads the Worker when a file changes (wrangler dev), on the same database as `npm start`. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { loadData } from '#db/load.ts'
import { openRegistryFile } from './registry-file.ts'
import { readSettings, requireFreePort, SettingError } from './settings.ts'

try {
  await develop()
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
}

async function develop(): Promise<void> {
  const { port, file, secret, publicOrigin, mail } = readSettings(process.env)
  await requireFreePort(port)
  const { server, db } = await openRegistryFile({ file })
  await loadData(db, { onProgress: (sentence) => console.log(sentence) })
  const { url } = await server.listen()

  const wrangler = join(import.meta.dirname, '../../node_modules/wrangler/bin/wrangler.js')
  const variables = Object.entries({ LIBSQL_URL: url, SECRET: secret, PUBLIC_ORIGIN: publicOrigin, ...mail, DEV_MAILBOX: '1' }).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const options = ['dev', '--port', String(port), '--ip', '127.0.0.1', ...variables, '--test-scheduled']
  // Neither usage figures nor the look-up of the place of this machine leave it.
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' }
  const child = spawn(process.execPath, [wrangler, ...options], { stdio: 'inherit', env })
  // Ctrl+C reaches the child by itself; this process ends after it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', async (code) => {
    await server.close()
    process.exit(code ?? 0)
  })
}
