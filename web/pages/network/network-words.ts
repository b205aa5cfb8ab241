import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import { ALLIANCE_KINDS, PARTICIPANT_ROLES, PARTY_ROLES, type AllianceKind, type Modality, type ParticipantRole, type PartyRole } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { sinceDate } from '#functions/core/date-phrases.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What the island says, in the reader's language, by the indexes of the network's legend. `#` in a sentence stands for a number, `0000` for a year. */
export interface NetworkWords {
  readonly kinds: readonly string[]
  readonly countries: readonly string[]
  readonly tieKinds: readonly string[]
  readonly evidences: readonly string[]
  /** what a party says of its tie; '' for one that has not spoken */
  readonly attestations: readonly string[]
  readonly sites: string
  readonly checked: string
  readonly neverChecked: string
  readonly allianceRoles: readonly string[]
  readonly exchangeRoles: readonly string[]
  readonly since: string
  readonly startUnknown: string
  readonly regional: string
  readonly empty: string
  readonly none: string
  readonly more: string
  readonly morePartakers: string
  readonly close: string
  readonly loading: string
  readonly failed: string
  readonly nothing: string
  readonly notFound: string
  /** by whether alliances are many, then by whether exchanges are; two numbers each */
  readonly counts: readonly (readonly string[])[]
  readonly caption: string
  readonly source: string
  readonly paths: { readonly organization: string; readonly alliance: string; readonly exchange: string }
}

const YEAR = '0000'
const MANY = 4
const ID = 'id'

/** A sentence about many with `#` for the number. */
function pattern(say: (n: number) => string): string {
  return say(MANY).replace(String(MANY), '#')
}

/** Words for the island, made on the server: the island ships no dictionary. */
export function networkWords(hub: HubNetwork, lang: Language, source: string): NetworkWords {
  const { network: t, common } = messagesFor(lang)
  const { legend } = hub
  const verb = (vocabulary: 'party-roles' | 'participant-roles', known: readonly string[], role: string) => (known.includes(role) ? roleVerb(vocabulary, role as PartyRole & ParticipantRole, lang) : '') // the slug is one of that vocabulary's
  return {
    kinds: legend.kinds.map((kind) => label('organization-kinds', kind, lang)),
    countries: legend.countries.map((code) => countryName(code, lang)),
    tieKinds: legend.tieKinds.map((kind, i) => (i < ALLIANCE_KINDS.length ? label('alliance-kinds', kind as AllianceKind, lang) : label('modalities', kind as Modality, lang))), // alliances' kinds come first
    evidences: legend.evidences.map((evidence) => lowerFirst(label('evidences', evidence, lang))),
    allianceRoles: legend.roles.map((role) => verb('party-roles', PARTY_ROLES, role)),
    exchangeRoles: legend.roles.map((role) => verb('participant-roles', PARTICIPANT_ROLES, role)),
    attestations: legend.attestations.map((said) => (said === 'silent' ? '' : lowerFirst(label('attestations', said, lang)))),
    sites: t.panel.sites, checked: t.panel.checked, neverChecked: t.panel.neverChecked,
    since: sinceDate(lang, { text: YEAR }),
    startUnknown: common.dates.startUnknown,
    regional: common.regional,
    empty: t.panel.empty, none: t.panel.none, more: pattern(t.panel.more), morePartakers: pattern(t.panel.morePartakers), close: t.panel.close,
    loading: t.map.loading, failed: t.map.failed, nothing: t.map.nothing, notFound: t.map.notFound,
    counts: [1, MANY].map((a) => [1, MANY].map((e) => t.panel.counts(a, e).replaceAll(/\d+/g, '#'))),
    caption: t.title, source,
    paths: {
      organization: href(PATHS.organization, { lang, id: ID }).slice(0, -ID.length), alliance: href(PATHS.alliance, { lang, id: ID }).slice(0, -ID.length), exchange: href(PATHS.exchange, { lang, id: ID }).slice(0, -ID.length),
    },
  }
}
