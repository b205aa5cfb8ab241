import { common } from './common.ts'
import { errors } from './errors.ts'
import { organizations } from './organizations.ts'

/** Every sentence of the pages in Spanish. The other languages have the same shape or do not compile. */
export const es = { common, errors, organizations }
