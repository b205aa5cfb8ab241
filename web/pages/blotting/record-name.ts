import type { Language } from '#db/reference/languages.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'
import type { Fact } from '#functions/revisions/chain.ts'

/** What a record is called, from its fact: its name or title in the reader's language, else its id. */
export function recordName(fact: Fact, lang: Language): string {
  const { names, title, id } = fact
  if (Array.isArray(names) && names.length > 0) return displayName(names as readonly NameView[], lang).text // a stored fact has passed its schema
  return typeof title === 'object' && title !== null ? pickText(title as TextsView, lang).text : String(id)
}
