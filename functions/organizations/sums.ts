import { WORK_LINES, type Flow, type ParticipantRole, type WorkLine } from '#db/reference/vocabularies.ts'
import type { ExchangeOfOrganization, OrganizationView } from './schema.ts'

/** What an organization does in an exchange, as one word for sums; `teaches`: both sides give and receive; `meets`: takes part in a meeting or a joint project. */
export type Part = 'teaches' | 'gives' | 'receives' | 'meets' | 'supports' | 'otherwise'

/** The parts in the order in which they are said. */
export const PARTS: readonly Part[] = ['teaches', 'gives', 'receives', 'meets', 'supports', 'otherwise']

/** What the head of an organization's page says in numbers; each is the length of a list further down. */
export interface OrganizationSums {
  readonly alliances: number
  /** of these, how many it leads */
  readonly leads: number
  readonly exchanges: number
  /** in how many exchanges it has each part; an exchange with two parts counts in both */
  readonly parts: { readonly [P in Part]: number }
  readonly partners: number
  /** sectors of its partners, 0 to 4 */
  readonly sectors: number
  /** of its ties and capabilities, in the order of the vocabulary */
  readonly workLines: readonly WorkLine[]
}

function partOf(role: ParticipantRole, flow: Flow): Part {
  switch (role) {
    case 'offering':
    case 'second-provider': return flow === 'contact' ? 'meets' : 'gives'
    case 'receiving': return flow === 'contact' ? 'meets' : 'receives'
    case 'supporting':
    case 'funder': return 'supports'
    case 'host':
    case 'observer': return 'otherwise'
  }
}

/** The parts of an organization in one exchange. In a two-way exchange whoever gives and receives teaches and learns (MODEL, Ties). */
export function partsIn({ exchange, roles }: Pick<ExchangeOfOrganization, 'exchange' | 'roles'>): Part[] {
  const isMutual = exchange.flow === 'two-way' && roles.includes('offering') && roles.includes('receiving')
  const left = isMutual ? roles.filter((role) => role !== 'offering' && role !== 'receiving') : roles
  const parts = new Set<Part>([...(isMutual ? ['teaches' as const] : []), ...left.map((role) => partOf(role, exchange.flow))])
  return PARTS.filter((part) => parts.has(part))
}

/** The sums of an organization, from its view with ties, partners and capabilities; what was not asked for counts as none. */
export function sumsOf({ ties, partners = [], capabilities = [] }: OrganizationView): OrganizationSums {
  const alliances = ties?.alliances ?? []
  const exchanges = ties?.exchanges ?? []
  const lines = new Set([...alliances.flatMap(({ alliance }) => alliance.workLines), ...exchanges.flatMap(({ exchange }) => exchange.workLines), ...capabilities.map((one) => one.workLine)])
  const parts = exchanges.flatMap(partsIn)
  const count = (part: Part) => parts.filter((one) => one === part).length
  return {
    alliances: alliances.length,
    leads: alliances.filter(({ roles }) => roles.includes('lead')).length,
    exchanges: exchanges.length,
    parts: { teaches: count('teaches'), gives: count('gives'), receives: count('receives'), meets: count('meets'), supports: count('supports'), otherwise: count('otherwise') },
    partners: partners.length,
    sectors: new Set(partners.map(({ organization }) => organization.sector)).size,
    workLines: WORK_LINES.filter((line) => lines.has(line)),
  }
}
