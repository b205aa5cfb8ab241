import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { ALLIANCE_KINDS, type AllianceKind, type Modality } from '#db/reference/vocabularies.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { countShown, type NetworkView, type Shown } from '#functions/network/shown.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** A kind of tie in words, or all alliances or exchanges. */
function kindWord(kind: string, lang: Language): string {
  const t = messagesFor(lang).network.controls
  if (kind === 'alliance') return t.allAlliances
  if (kind === 'exchange') return t.allExchanges
  return ALLIANCE_KINDS.includes(kind as AllianceKind) ? label('alliance-kinds', kind as AllianceKind, lang) : label('modalities', kind as Modality, lang) // the filter knows no others
}

/** What is asked of the network, each filter in words: "Sector: Government". */
export function filtersInWords(view: NetworkView, lang: Language): string[] {
  const t = messagesFor(lang).networkNav.filters
  const date = (day: string) => formatDate(lang, { text: day })
  const named: readonly (readonly [title: string, values: readonly string[] | undefined])[] = [
    [t.sector, view.sector?.map((slug) => label('sectors', slug, lang))],
    [t.organizationKind, view.organizationKind?.map((slug) => label('organization-kinds', slug, lang))],
    [t.country, view.country?.map((code) => countryName(code, lang))],
    [t.workLine, view.workLine?.map((slug) => label('work-lines', slug, lang))],
    [t.kind, view.kind?.map((slug) => kindWord(slug, lang))],
    [t.evidence, view.evidence?.map((slug) => label('evidences', slug, lang))],
    [t.year, view.year === undefined ? undefined : [String(view.year)]],
    [t.from, view.from === undefined ? undefined : [date(view.from)]],
    [t.to, view.to === undefined ? undefined : [date(view.to)]],
    [t.site, view.site],
    [t.checkedBefore, view.checkedBefore === undefined ? undefined : [date(view.checkedBefore)]],
  ]
  return named.flatMap(([title, values]) => (values ? [t.pair(title, values.join(', '))] : []))
}

/** One sentence that says what is examined: how much of the network, by which filters, with the way back to change them. */
export function ViewLine({ hub, shown, view, lang, query }: { hub: HubNetwork; shown: Shown; view: NetworkView; lang: Language; query: string }) {
  const t = messagesFor(lang).networkNav
  const { organizations, alliances, exchanges } = countShown(hub, shown)
  const counts = [organizations, alliances, exchanges] as const
  const filters = filtersInWords(view, lang)
  return (
    <p class="meta view-line">
      {filters.length === 0 ? t.whole(...counts) : t.part(...counts)} {filters.length > 0 && <>{filters.join(' · ')}. </>}
      <a href={href(PATHS.network, { lang }) + query}>{t.change}</a>
    </p>
  )
}
