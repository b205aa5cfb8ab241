import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { TextsView } from '#functions/core/view.ts'
import { TextIn } from '#web/components/text-in.tsx'

/** The title at the head of a tie's page, marked when it is a translation; a proper name that is the same in all languages is not. */
export function TieHeading({ title, lang }: { title: TextsView; lang: Language }) {
  const texts = new Set(LANGUAGES.flatMap((language) => title[language]?.text ?? []))
  return <h1><TextIn texts={title} lang={lang} full={texts.size > 1} /></h1>
}
