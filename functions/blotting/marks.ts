import type { NameView, TextsView } from '#functions/core/view.ts'

/** The names of an organization whose official name was blotted out: the record stays readable in each language. */
export const BLOTTED_NAMES: readonly NameView[] = [
  { text: '[nombre borrado]', lang: 'es', kind: 'official', status: 'official' },
  { text: '[name removed]', lang: 'en', kind: 'official', status: 'official' },
  { text: '[nome apagado]', lang: 'pt', kind: 'official', status: 'official' },
  { text: '[nom effacé]', lang: 'fr', kind: 'official', status: 'official' },
]

/** The title of a tie whose title was blotted out in every language. */
export const BLOTTED_TITLE: TextsView = {
  es: { text: '[título borrado]', status: 'official' },
  en: { text: '[title removed]', status: 'official' },
  pt: { text: '[título apagado]', status: 'official' },
  fr: { text: '[titre effacé]', status: 'official' },
}
