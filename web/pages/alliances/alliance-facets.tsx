import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { ALLIANCE_KINDS, ALLIANCE_STATES, EVIDENCES, PARTY_ROLES, WORK_LINES } from '#db/reference/vocabularies.ts'
import type { AllianceFilter } from '#functions/alliances/filter.ts'
import type { Facets } from '#functions/core/list-answer.ts'
import { CordSign } from '#web/components/cord.tsx'
import type { FacetGroup } from '#web/components/facets.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { facetGroup, partakerGroups } from '#web/pages/ties/tie-facets.tsx'

/** What a page of the list of alliances was asked for. */
export type AllianceListFilter = Omit<AllianceFilter, 'facets' | 'limit'>

/** The filters of the list of alliances, in the order of the vocabularies. */
export function allianceFacets(filter: AllianceListFilter, facets: Facets, lang: Language): FacetGroup[] {
  const { alliances: t, ties } = messagesFor(lang)
  return [
    facetGroup('kind', t.facets.kind, ALLIANCE_KINDS.map((value) => ({ value, label: label('alliance-kinds', value, lang) })), facets, filter.kind),
    facetGroup('state', t.facets.state, ALLIANCE_STATES.map((value) => ({ value, label: label('alliance-states', value, lang) })), facets, filter.state),
    facetGroup('workLine', ties.facets.workLine, WORK_LINES.map((value) => ({ value, label: label('work-lines', value, lang) })), facets, filter.workLine),
    ...partakerGroups({ filter, facets, roles: PARTY_ROLES.map((value) => ({ value, label: label('party-roles', value, lang) })), lang }),
    facetGroup('evidence', ties.facets.evidence, EVIDENCES.map((value) => ({ value, label: label('evidences', value, lang), sign: <CordSign evidence={value} /> })), facets, filter.evidence),
  ]
}
