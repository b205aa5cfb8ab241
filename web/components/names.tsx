import type { Language } from '#db/reference/languages.ts'
import type { NameView, OrganizationBrief } from '#functions/core/view.ts'
import { acronyms, displayName, otherNames } from '#functions/core/text.ts'
import { href, PATHS } from '#web/paths.ts'
import { langOf, LanguageMark } from './text-in.tsx'
import { MixedList } from './mixed-list.tsx'

/** The name that a reader sees, marked with its language when that is not hers (DESIGN §3.5). `mark` also says it in words. */
export function OrganizationName({ names, lang, mark = false }: { names: readonly NameView[]; lang: Language; mark?: boolean }) {
  const name = displayName(names, lang)
  return <><span lang={langOf(name.lang, lang)}>{name.text}</span>{mark && <LanguageMark textLang={name.lang} lang={lang} />}</>
}

/** An organization's name, linked to its page. */
export function OrganizationLink({ organization, lang }: { organization: OrganizationBrief; lang: Language }) {
  const name = displayName(organization.names, lang)
  return <a class="name" href={href(PATHS.organization, { lang, id: organization.id })} lang={langOf(name.lang, lang)}>{name.text}</a>
}

/** The shortest way to name an organization in a sentence: its acronym in the reader's language where it has several, else its name. */
export function shortName(organization: Pick<OrganizationBrief, 'names'>, lang: Language): string {
  return acronyms(organization.names, lang)[0] ?? displayName(organization.names, lang).text
}

/** Acronyms and other names for the line under the title of a record, each in its language; nothing when there is none. */
export function OtherNames({ names, lang }: { names: readonly NameView[]; lang: Language }) {
  const items = [...acronyms(names, lang).map((text) => <b>{text}</b>), ...otherNames(names, lang).map((name) => <span lang={langOf(name.lang, lang)}>{name.text}</span>)]
  return items.length === 0 ? null : <p class="also"><MixedList items={items} /></p>
}
