import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { TextsView } from '#functions/core/view.ts'
import { pickText } from '#functions/core/text.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** The `lang` attribute that a text needs inside a page: none when it is the page's own or cannot be told. */
export function langOf(textLang: string, pageLang: Language): string | undefined {
  return textLang === pageLang || textLang === 'und' ? undefined : textLang
}

/** The discreet mark of a text in another language than the page's: "in English". Nothing for a language that is the page's or unknown. */
export function LanguageMark({ textLang, lang }: { textLang: string; lang: Language }) {
  const words: { readonly [lang: string]: string } = messagesFor(lang).common.inLanguage
  const word = textLang === lang ? undefined : words[textLang]
  return word === undefined ? null : <span class="tongue"> {word}</span>
}

/**
 * A text in the reader's language, else in the first of es, en, pt, fr that it has, then with `lang` and a mark (DESIGN §3.5).
 * `full` also marks a translation, for summaries and notes; titles in lists do without.
 */
export function TextIn({ texts, lang, full = false }: { texts: TextsView; lang: Language; full?: boolean }) {
  const text = pickText(texts, lang)
  if (text.lang !== lang) return <><span lang={text.lang}>{text.text}</span><LanguageMark textLang={text.lang} lang={lang} /></>
  if (!full || text.status !== 'translation') return <>{text.text}</>
  return <>{text.text}<span class="tongue"> {messagesFor(lang).common.translation}</span></>
}

/** The same text in the other languages that it has, each with its language, for the line under a title. Texts that are the same stand once. */
export function otherTexts(texts: TextsView, lang: Language): { readonly lang: Language; readonly text: string }[] {
  const shown = pickText(texts, lang)
  const seen = new Set([shown.text])
  return LANGUAGES.flatMap((other) => {
    const text = texts[other]
    if (!text || text.status === 'translation' || seen.has(text.text)) return []
    seen.add(text.text)
    return [{ lang: other, text: text.text }]
  })
}
