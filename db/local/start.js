/**
 * `npm start`. What is loaded from here on is kept compiled, its types removed, for the next start: this file has no types, so that Node needs nothing that removes them,
 * neither its time nor its 45 MB of memory.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'))
await import('./start.ts')
