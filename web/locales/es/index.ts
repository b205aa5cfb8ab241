import { common } from './common.ts'
import { errors } from './errors.ts'

/** Every sentence of the pages in Spanish. The other languages have the same shape or do not compile. */
export const es = { common, errors }
