/** Runs the registry on this machine: `npm start`. Settings: see `settings.ts`. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { readSettings, requireFreePort, SettingError } from './settings.ts'

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'))

try {
  const settings = readSettings(process.env)
  await requireFreePort(settings.port)
  // Loaded late: a wrong setting is told at once.
  const { runRegistry } = await import('./run-registry.ts')
  await runRegistry(settings)
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
}
