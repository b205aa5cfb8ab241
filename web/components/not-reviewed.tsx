import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'

const SIGN = <><circle cx="6" cy="6" r="4" /><path d="M9 9l4 4" /></>

/**
 * The mark of a tie that is public because its parties confirm it while no steward has looked at it yet; nothing when it was reviewed. `sentence` says it in full.
 */
export function NotReviewed({ reviewed, lang, sentence = false }: { reviewed: boolean; lang: Language; sentence?: boolean }) {
  if (reviewed) return null
  const t = messagesFor(lang).stewardship.mark
  return <span class="said late"><svg class="c" viewBox="0 0 56 14" aria-hidden="true">{SIGN}</svg><span>{sentence ? t.sentence : t.short}</span></span>
}
