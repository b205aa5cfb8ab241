import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { NameView, TextsView, TextView } from './view.ts'

/** A text with the language it is in. */
export interface TextInLanguage extends TextView { readonly lang: Language }

/** The text that a reader sees: in her language, else es, en, pt, fr in that order (MODEL, Names). */
export function pickText(texts: TextsView, language: Language): TextInLanguage {
  for (const lang of [language, ...LANGUAGES]) {
    const found = texts[lang]
    if (found) return { ...found, lang }
  }
  throw new Error('a text is in at least one language')
}

/** The official name that an organization bears in its own language. */
export function officialName(names: readonly NameView[]): NameView {
  const official = names.filter((name) => name.kind === 'official')
  const found = official.find((name) => name.status === 'original') ?? official.find((name) => name.status === 'official') ?? official[0] ?? names[0]
  if (!found) throw new Error('an organization has at least one name')
  return found
}

/** The name that a reader sees: the official one in her language when there is one, else the official one (DESIGN §3.5). */
export function displayName(names: readonly NameView[], language: Language): NameView {
  const inLanguage = names.filter((name) => name.kind === 'official' && name.lang === language)
  return inLanguage.find((name) => name.status !== 'translation') ?? inLanguage[0] ?? officialName(names)
}

/** The official and short names that differ from the one shown, each text once. */
export function otherNames(names: readonly NameView[], language: Language): NameView[] {
  const shown = displayName(names, language).text
  const others = names.filter((name) => (name.kind === 'official' || name.kind === 'short') && name.text !== shown)
  return others.filter((name, i) => others.findIndex((other) => other.text === name.text) === i)
}

/** The acronyms, each once, in the order given; for a reader, those of her language first, then those of no language, then the others, es before en. */
export function acronyms(names: readonly NameView[], reader?: Language): string[] {
  const order: readonly (string | undefined)[] = [reader, 'und', ...LANGUAGES]
  const rank = ({ lang }: NameView): number => (order.includes(lang) ? order.indexOf(lang) : order.indexOf('und'))
  const found = names.filter((name) => name.kind === 'acronym')
  return [...new Set((reader === undefined ? found : found.toSorted((a, b) => rank(a) - rank(b))).map((name) => name.text))]
}
