import type { Language } from '#db/reference/languages.ts'
import type { PartyRole } from '#db/reference/vocabularies.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { partiesByRole, placesOf } from '#functions/alliances/sums.ts'
import { sinceDate, untilDate } from '#functions/core/date-phrases.ts'
import { formatRange } from '#functions/core/format-date.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { roleClause } from './role-clauses.ts'

/** The roles that a sentence tells; to be a party or a member says nothing more. */
const TOLD_ROLES: readonly PartyRole[] = ['lead', 'secretariat', 'host', 'sponsor', 'observer']

function timeOf({ start, end }: Pick<AllianceView, 'start' | 'end'>, lang: Language): string {
  if (start && end) return formatRange(lang, start, end)
  return start ? sinceDate(lang, start) : end ? untilDate(lang, end) : ''
}

/**
 * One or two sentences that sum up an alliance from its data: between how many organizations of how many countries, when, and who has a role of its own.
 * Nothing is said of its present.
 */
export function summaryText(alliance: Pick<AllianceView, 'start' | 'end' | 'partyList'>, lang: Language): string {
  const { alliances: t, ties } = messagesFor(lang)
  const { partyList } = alliance
  if (partyList.length === 0) return t.parties.none
  const time = timeOf(alliance, lang)
  const first = `${t.between(placesOf(partyList))}${time === '' ? '' : `, ${time}`}.`
  const roles = partiesByRole(partyList).filter(({ role, parties }) => TOLD_ROLES.includes(role) && parties.length < partyList.length)
  const clauses = roles.map(({ role, parties }) => roleClause(role, parties.map((party) => party.organization), lang))
  return clauses.length === 0 ? first : `${first} ${clauses.join(ties.clauseBreak)}.`
}
