/**
 * `npm start`. What is loaded from here on is kept compiled, its types removed, for the next start: this file has no types, so that Node needs nothing that removes them,
 * neither its time nor its 45 MB of memory. The C library reads its settings when a process begins, so on Linux this one begins again with them, in its own place.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALLOCATION } from './allocation.js'

if (process.platform === 'linux' && process.execve && process.env['MALLOC_ARENA_MAX'] === undefined) {
  process.removeAllListeners('warning') // that execve is new in Node
  process.execve(process.execPath, [process.execPath, ...process.execArgv, fileURLToPath(import.meta.url)], { ...process.env, ...ALLOCATION })
}
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'))
await import('./start.ts')
