import type { Language } from '#db/reference/languages.ts'
import { fieldName } from '#web/pages/history/fact-changes.tsx'

/** What the field of a pointer is called: "Names", "Title, in Spanish". */
export function fieldLabel(pointer: string, lang: Language): string {
  const [, field = '', part] = pointer.split('/')
  return fieldName({ field, part: part ?? null, before: [], after: [] }, lang)
}
