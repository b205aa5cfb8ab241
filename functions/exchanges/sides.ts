import { countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Flow, Modality, ParticipantRole } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import type { OrganizationBrief, ParticipantView } from '#functions/core/view.ts'
import { mutual } from './rules.ts'

/** What an organization does in an exchange as pages tell it: its role, or that both teach each other, convenes a meeting, takes part in one. */
export type Part = 'mutual' | 'convening' | 'taking-part' | ParticipantRole

/** The organizations that do the same in an exchange. */
export interface Side { readonly part: Part; readonly organizations: readonly OrganizationBrief[] }

/** The institutions of one country on a side; `state` when the State itself is among them. `country` null: one organization of no single country. */
export interface PlaceGroup { readonly country: string | null; readonly state: OrganizationBrief | null; readonly organizations: readonly OrganizationBrief[] }

/** Reading order: who gives, who supports, who receives. */
const ORDER: readonly Part[] = ['mutual', 'convening', 'offering', 'second-provider', 'host', 'supporting', 'funder', 'observer', 'receiving', 'taking-part']

function partOf({ organization, role }: ParticipantView, both: readonly string[], flow: Flow, modality: Modality): Part {
  if (flow === 'two-way' && both.includes(organization.id)) return role === 'offering' || role === 'receiving' ? 'mutual' : role
  if (flow !== 'contact') return role
  if (role === 'receiving') return 'taking-part'
  return role === 'offering' ? (modality === 'joint-project' ? 'taking-part' : 'convening') : role
}

/** What an organization does in an exchange, as pages tell it, for each of its roles; each part once. */
export function partsOf(id: string, exchange: { readonly participants: readonly ParticipantView[]; readonly flow: Flow; readonly modality: Modality }): Part[] {
  return sidesOf(exchange).filter(({ organizations }) => organizations.some((one) => one.id === id)).map(({ part }) => part)
}

/**
 * Who does what in an exchange, in the order of reading (MODEL, Ties): in a two-way one those who both give and receive stand together and the others keep their
 * role; a meeting has who convenes and who takes part, a joint project only who takes part.
 */
export function sidesOf({ participants, flow, modality }: { readonly participants: readonly ParticipantView[]; readonly flow: Flow; readonly modality: Modality }): Side[] {
  const both = mutual(participants.map(({ organization, role }) => ({ organization: organization.id, role })))
  const sides = new Map<Part, Map<string, OrganizationBrief>>()
  for (const one of participants) {
    const part = partOf(one, both, flow, modality)
    sides.set(part, (sides.get(part) ?? new Map<string, OrganizationBrief>()).set(one.organization.id, one.organization))
  }
  return ORDER.flatMap((part) => {
    const organizations = [...(sides.get(part)?.values() ?? [])]
    return organizations.length === 0 ? [] : [{ part, organizations }]
  })
}

/** The organizations of a side by country, countries by their name, then those of no single country. */
export function byPlace(organizations: readonly OrganizationBrief[], lang: Language): PlaceGroup[] {
  const isState = ({ kind }: OrganizationBrief) => kind === 'state' || kind === 'territory'
  const codes = [...new Set(organizations.flatMap(({ country }) => country ?? []))].map((code) => ({ code, key: foldForSort(countrySortName(countryOf(code), lang)) }))
  const national = codes.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ code }) => {
    const here = organizations.filter(({ country }) => country === code)
    return { country: code, state: here.find(isState) ?? null, organizations: here.filter((one) => !isState(one)) }
  })
  return [...national, ...organizations.filter(({ country }) => country === null).map((one) => ({ country: null, state: null, organizations: [one] }))]
}
