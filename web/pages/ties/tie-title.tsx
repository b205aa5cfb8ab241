import type { Language } from '#db/reference/languages.ts'
import { pickText } from '#functions/core/text.ts'
import type { TextsView } from '#functions/core/view.ts'
import { Marked } from '#web/components/marked.tsx'
import { langOf, LanguageMark } from '#web/components/text-in.tsx'

/** The title of a tie as a link, in the reader's language or marked with its own; `words` are those searched for, folded. */
export function TieTitle({ title, to, words = [], lang }: { title: TextsView; to: string; words?: readonly string[]; lang: Language }) {
  const text = pickText(title, lang)
  return <><a class="name" href={to} lang={langOf(text.lang, lang)}><Marked text={text.text} words={words} /></a><LanguageMark textLang={text.lang} lang={lang} /></>
}
