import type { Language } from '#db/reference/languages.ts'
import { roleVerb } from '#db/reference/terms.ts'
import type { PartyRole } from '#db/reference/vocabularies.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { shortName } from '#web/components/names.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** More than this many in one role are counted, not named. */
const NAMED_AT_MOST = 3

/** Who has a role, as a clause: "GARA lidera", "ECPAT e IIN observan", "5 instituciones auspician". */
export function roleClause(role: PartyRole, organizations: readonly OrganizationBrief[], lang: Language): string {
  const count = organizations.length
  const names = count > NAMED_AT_MOST ? messagesFor(lang).common.counts.organizations(count) : joinWords(lang, organizations.map((one) => shortName(one, lang)))
  return `${names} ${lowerFirst(roleVerb('party-roles', role, lang, count))}`
}
