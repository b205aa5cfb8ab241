import { LANGUAGES } from '#db/reference/languages.ts'
import { foldForSearch, foldForSort } from './fold.ts'
import { pickText } from './text.ts'
import type { TextsView } from './view.ts'

/** Folded sort keys of a title, one per language, of what a reader of that language sees. */
export function titleSortKeys(title: TextsView) {
  return {
    sortEs: foldForSort(pickText(title, 'es').text),
    sortEn: foldForSort(pickText(title, 'en').text),
    sortPt: foldForSort(pickText(title, 'pt').text),
    sortFr: foldForSort(pickText(title, 'fr').text),
  }
}

/** All languages of a text as one folded text for search; '' for none. */
export function searchWords(texts: TextsView | null): string {
  return texts === null ? '' : foldForSearch(LANGUAGES.map((language) => texts[language]?.text ?? '').join(' '))
}
