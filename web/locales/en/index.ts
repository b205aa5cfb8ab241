import type { Messages } from '../messages.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'
import { organizations } from './organizations.ts'

/** Every sentence of the pages in English. */
export const en: Messages = { common, errors, organizations }
