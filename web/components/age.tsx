import type { Language } from '#db/reference/languages.ts'
import { ageOf } from '#functions/upkeep/rules.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** Dots that run out: the sign of what nobody has checked for long. */
const SIGN = <path d="M5 7h46" stroke-dasharray="0 8.2" stroke-linecap="round" stroke-width="2.4" />

/** The mark of a record that nobody has checked for a year, or for two; nothing while it is fresh. `from`: the day from which its age runs; `sentence` says it in full. */
export function AgeMark({ from, day, lang, sentence = false }: { from: string; day: string; lang: Language; sentence?: boolean }) {
  const age = ageOf(from, day)
  if (age === 'fresh') return null
  const t = messagesFor(lang).upkeep.age
  const words = sentence ? { asks: t.asksSentence, dormant: t.dormantSentence } : t
  return <span class={age === 'dormant' ? 'said mute' : 'said late'}><svg class="c" viewBox="0 0 56 14" aria-hidden="true">{SIGN}</svg><span>{words[age]}</span></span>
}
