import type { Child } from 'hono/jsx'
import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { acronyms } from '#functions/core/text.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { Knot } from './knot.tsx'
import { MixedList } from './mixed-list.tsx'
import { OrganizationLink } from './names.tsx'

/** Where an organization belongs: its country, or that it belongs to none. */
export function placeText(country: string | null, lang: Language): string {
  return country === null ? messagesFor(lang).common.regional : countryName(country, lang)
}

/** The line under an organization's name: acronym, place, kind. A State says only that it is one. */
export function OrganizationMeta({ organization, lang, more }: { organization: OrganizationBrief; lang: Language; more?: Child }) {
  const kind = label('organization-kinds', organization.kind, lang)
  const isPlace = organization.kind === 'state' || organization.kind === 'territory'
  const acronym = acronyms(organization.names, lang)[0]
  return <p class="meta"><MixedList items={[!isPlace && acronym !== undefined && <b>{acronym}</b>, !isPlace && placeText(organization.country, lang), kind, more]} /></p>
}

/** An organization in a row: the knot of its sector, its name linked, and a second line (its meta when none is given). */
export function Who({ organization, lang, children }: { organization: OrganizationBrief; lang: Language; children?: Child }) {
  return (
    <div class="who">
      <Knot sector={organization.sector} word={label('sectors', organization.sector, lang)} />
      <div><OrganizationLink organization={organization} lang={lang} />{children ?? <OrganizationMeta organization={organization} lang={lang} />}</div>
    </div>
  )
}

/** The four sectors with their signs, as the key of a figure. */
export function SectorKey({ lang }: { lang: Language }) {
  const sectors = ['government', 'civil-society', 'private-sector', 'international'] as const
  return <ul class="lg">{sectors.map((sector) => <li><Knot sector={sector} /> {label('sectors', sector, lang)}</li>)}</ul>
}
