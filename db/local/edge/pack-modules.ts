/** Makes the modules of the Worker in a process of its own: the bundler and the packing of the built files leave nothing behind. See `workerModules`. */
import { answerParent } from '../in-child.ts'
import { workerModules } from './modules.ts'

const [worker = '', folder = ''] = process.argv.slice(2)
await answerParent(() => workerModules(worker, folder))
