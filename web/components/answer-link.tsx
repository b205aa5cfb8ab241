import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { RichText } from './rich-text.tsx'

/** The way to the page on which a party answers, from a tie that everybody reads. */
export function AnswerLink({ kind, id, lang }: { kind: 'alliance' | 'exchange'; id: string; lang: Language }) {
  return <p class="meta answer-link"><RichText text={messagesFor(lang).answers.forParties} links={{ answer: href(PATHS.tieAnswer, { lang, kind, id }) }} /></p>
}
