import type { Messages } from '../messages.ts'
import { about } from './about.ts'
import { accessibility } from './accessibility.ts'
import { alliances } from './alliances.ts'
import { common } from './common.ts'
import { data } from './data.ts'
import { errors } from './errors.ts'
import { exchanges } from './exchanges.ts'
import { home } from './home.ts'
import { organizations } from './organizations.ts'
import { privacy } from './privacy.ts'
import { problems } from './problems.ts'
import { terms } from './terms.ts'
import { ties } from './ties.ts'

/** Every sentence of the pages in French. */
export const fr: Messages = { about, accessibility, alliances, common, data, errors, exchanges, home, organizations, privacy, problems, terms, ties }
