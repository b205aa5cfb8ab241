import type { Language } from '#db/reference/languages.ts'
import type { TextsView } from '#functions/core/view.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { otherTexts } from '#web/components/text-in.tsx'

/** The titles that a tie bears in other languages, each with its language; nothing when there is none. */
export function OtherTitles({ title, lang }: { title: TextsView; lang: Language }) {
  const others = otherTexts(title, lang)
  return others.length === 0 ? null : <p class="also"><MixedList items={others.map((other) => <span lang={other.lang}>{other.text}</span>)} /></p>
}
