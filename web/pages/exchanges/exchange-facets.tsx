import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { EVIDENCES, EXCHANGE_STATUSES, FLOWS, MNR_CAPABILITIES, MODALITIES, PARTICIPANT_ROLES, SCHEMES, WORK_LINES } from '#db/reference/vocabularies.ts'
import type { Facets } from '#functions/core/list-answer.ts'
import type { ExchangeFilter } from '#functions/exchanges/filter.ts'
import { CordSign } from '#web/components/cord.tsx'
import type { FacetGroup } from '#web/components/facets.tsx'
import { LifeSign } from '#web/components/life.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { facetGroup, partakerGroups } from '#web/pages/ties/tie-facets.tsx'

/** What a page of the list of exchanges was asked for. */
export type ExchangeListFilter = Omit<ExchangeFilter, 'facets' | 'limit'>

/** The filters of the list of exchanges, in the order of the vocabularies. */
export function exchangeFacets(filter: ExchangeListFilter, facets: Facets, lang: Language): FacetGroup[] {
  const { exchanges: { facets: t }, ties } = messagesFor(lang)
  return [
    facetGroup('modality', t.modality, MODALITIES.map((value) => ({ value, label: label('modalities', value, lang) })), facets, filter.modality),
    facetGroup('status', t.status, EXCHANGE_STATUSES.map((value) => ({ value, label: label('exchange-statuses', value, lang), sign: <LifeSign status={value} /> })), facets, filter.status),
    facetGroup('flow', t.flow, FLOWS.map((value) => ({ value, label: label('flows', value, lang) })), facets, filter.flow),
    facetGroup('scheme', t.scheme, SCHEMES.map((value) => ({ value, label: label('schemes', value, lang) })), facets, filter.scheme),
    facetGroup('workLine', ties.facets.workLine, WORK_LINES.map((value) => ({ value, label: label('work-lines', value, lang) })), facets, filter.workLine),
    facetGroup('mnrCapability', t.mnrCapability, MNR_CAPABILITIES.map((value) => ({ value, label: label('mnr-capabilities', value, lang) })), facets, filter.mnrCapability),
    ...partakerGroups({ filter, facets, roles: PARTICIPANT_ROLES.map((value) => ({ value, label: label('participant-roles', value, lang) })), lang }),
    facetGroup('evidence', ties.facets.evidence, EVIDENCES.map((value) => ({ value, label: label('evidences', value, lang), sign: <CordSign evidence={value} /> })), facets, filter.evidence),
  ]
}
