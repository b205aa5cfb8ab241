import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { AllianceState } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { DateView } from '#functions/core/view.ts'
import { inDate } from '#functions/core/date-phrases.ts'
import { messagesFor } from '#web/locales/messages.ts'

const HEAD = <circle class="f" cx="5" cy="7" r="4" />

function sign(state: AllianceState) {
  switch (state) {
    case 'active': return <><path d="M5 7h46M47 3l4.5 4-4.5 4" />{HEAD}</>
    case 'expiring': return <><path d="M5 7h33" /><path d="M38 7h9" stroke-dasharray="2.5 2.5" /><path d="M51 2v10" />{HEAD}</>
    case 'ended': return <><path d="M5 7h46M51 1.5v11" />{HEAD}</>
    case 'unknown-term': return <><path d="M5 7h16" /><path d="M25 7h28" stroke-dasharray="0 5.4" stroke-linecap="round" />{HEAD}</>
  }
}

/** The sign of an alliance's state alone; the word stands beside it. */
export function StateMark({ state }: { state: AllianceState }) {
  return <svg class="c" viewBox="0 0 56 14" aria-hidden="true">{sign(state)}</svg>
}

/** The words of an alliance's state: with its end where that is known, else with the year of the last evidence (DESIGN §3.3). */
export function stateText({ state, end, lastEvidence, lang }: { state: AllianceState; end: DateView | null; lastEvidence: string | null; lang: Language }): string {
  const t = messagesFor(lang).common.state
  switch (state) {
    case 'active': return lowerFirst(label('alliance-states', state, lang))
    case 'expiring': return t.expiring(end ? inDate(lang, end) : '')
    case 'ended': return t.ended(end ? inDate(lang, end) : null)
    case 'unknown-term': return lastEvidence === null ? lowerFirst(label('alliance-states', state, lang)) : t.lastEvidence(lastEvidence)
  }
}

/** The state of an alliance on the day of the page: its sign and its words. */
export function StateSign(props: { state: AllianceState; end: DateView | null; lastEvidence: string | null; lang: Language }) {
  const tone = props.state === 'expiring' ? 'said late' : props.state === 'active' ? 'said' : 'said mute'
  return <span class={tone}><StateMark state={props.state} /><span>{stateText(props)}</span></span>
}
