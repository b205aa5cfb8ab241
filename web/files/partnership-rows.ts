import { label, roleVerb } from '#db/reference/terms.ts'
import type { Language } from '#db/reference/languages.ts'
import { countryName } from '#db/reference/countries.ts'
import type { Cell } from '#functions/core/cells.ts'
import { formatDate, formatRange } from '#functions/core/format-date.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { DateView, OrganizationBrief } from '#functions/core/view.ts'
import type { AlliancePartnership, ExchangePartnership, PartnershipsView } from '#functions/statements/schema.ts'
import { evidenceText } from '#web/components/cord.tsx'
import { stateText } from '#web/components/state-sign.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The widths of the columns of a list of partnerships, in characters. */
export const PARTNERSHIP_WIDTHS = [46, 24, 20, 22, 24, 26, 60, 12, 12, 52, 14] as const

interface Where { readonly lang: Language; readonly origin: string; readonly day: string }

function dates(start: DateView | null, end: DateView | null, lang: Language): string {
  if (start && end) return formatRange(lang, start, end)
  return start ? formatDate(lang, start) : end ? formatDate(lang, end) : messagesFor(lang).common.dates.unknown
}

function named(parties: readonly { readonly organization: OrganizationBrief; readonly verb: string }[], lang: Language): string {
  const byId = Map.groupBy(parties, ({ organization }) => organization.id)
  return [...byId.values()].flatMap((roles) => {
    const [first] = roles
    if (!first) return []
    const { names, country, kind } = first.organization
    const place = country === null || kind === 'state' || kind === 'territory' ? '' : `, ${countryName(country, lang)}`
    return [`${displayName(names, lang).text}${place} (${roles.map(({ verb }) => lowerFirst(verb)).join(', ')})`]
  }).join('; ')
}

function spoken(parties: readonly { readonly organization: OrganizationBrief; readonly attestation: string }[]): number {
  return new Set(parties.filter(({ attestation }) => attestation === 'claimed' || attestation === 'confirmed').map(({ organization }) => organization.id)).size
}

function rolesOf(self: string, parties: readonly { readonly organization: OrganizationBrief; readonly verb: string }[]): string {
  return parties.filter(({ organization }) => organization.id === self).map(({ verb }) => verb).join(', ')
}

function allianceRow(alliance: AlliancePartnership, self: string, { lang, origin, day }: Where): Cell[] {
  const parties = alliance.partyList.map((one) => ({ ...one, verb: roleVerb('party-roles', one.role, lang) }))
  return [
    pickText(alliance.title, lang).text, label('alliance-kinds', alliance.kind, lang), rolesOf(self, parties), dates(alliance.start, alliance.end, lang), stateText({ ...alliance, lang }),
    evidenceText({ ...alliance, lang }), named(parties, lang), spoken(alliance.partyList), alliance.parties, origin + href(PATHS.alliance, { lang, id: alliance.id }), day,
  ]
}

function exchangeRow(exchange: ExchangePartnership, self: string, { lang, origin, day }: Where): Cell[] {
  const takers = exchange.participants.map((one) => ({ ...one, verb: roleVerb('participant-roles', one.role, lang) }))
  return [
    pickText(exchange.title, lang).text, label('modalities', exchange.modality, lang), rolesOf(self, takers), dates(exchange.start, exchange.end, lang), label('exchange-statuses', exchange.status, lang),
    evidenceText({ ...exchange, lang }), named(takers, lang), spoken(exchange.participants), exchange.parties, origin + href(PATHS.exchange, { lang, id: exchange.id }), day,
  ]
}

/** The heads of the columns of a list of partnerships. */
export function partnershipHeads(lang: Language): string[] {
  const { statements: t } = messagesFor(lang)
  const { tie, dates: when, evidence, of, confirmedBy, address, checkedOn } = t.partnerships
  return [tie, t.kind, t.role, when, t.state, evidence, t.parties, confirmedBy, of, address, checkedOn]
}

/** The ties of an organization as rows for a file, alliances and exchanges apart: words in the language, addresses whole. */
export function partnershipRows({ organization, alliances, exchanges }: PartnershipsView, where: Where): { readonly alliances: Cell[][]; readonly exchanges: Cell[][] } {
  return { alliances: alliances.map((one) => allianceRow(one, organization.id, where)), exchanges: exchanges.map((one) => exchangeRow(one, organization.id, where)) }
}
