import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { Facets, type FacetGroup } from './facets.tsx'
import { SearchField } from './search-form.tsx'

/** What a list page is made of, besides its rows. */
export interface ListFrameProps {
  readonly lang: Language
  /** the address of the list, without query: the form's target */
  readonly action: string
  readonly query: string
  readonly searchLabel: string
  readonly searchPlaceholder: string
  readonly groups: readonly FacetGroup[]
  /** other filters, such as a date, shown under the facets */
  readonly filters?: Child
  /** how many were found, for what, in what order */
  readonly summary: Child
  readonly children: Child | Child[]
}

/** A list with its search and filters in one form: filters in the margin, results beside them. Works without JavaScript. */
export function ListFrame({ lang, action, query, searchLabel, searchPlaceholder, groups, filters, summary, children }: ListFrameProps) {
  return (
    <form action={action} class="list">
      <div class="search" role="search"><SearchField lang={lang} value={query} label={searchLabel} placeholder={searchPlaceholder} /></div>
      <Facets groups={groups} lang={lang}>{filters}</Facets>
      <div class="results">
        <p class="picked">{summary}</p>
        {children}
      </div>
    </form>
  )
}
