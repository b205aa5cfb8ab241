/** Runs the registry on this machine: `npm start`, by way of `start.js`. Settings: see `settings.ts`. */
import { readSettings, requireFreePort, SettingError } from './settings.ts'

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
