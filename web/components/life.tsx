import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { ExchangeStatus } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { DateView } from '#functions/core/view.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DateText } from './date-text.tsx'

/** The four steps of an exchange's life (DESIGN §3.7). */
const STEPS = ['proposed', 'agreed', 'under-way', 'completed'] as const
const KNOT_X = [5, 20.3, 35.6, 51] as const

function knots(filled: number) {
  return KNOT_X.map((x, i) => (i < filled ? <circle class="f" cx={x} cy="7" r="3.6" /> : <circle cx={x} cy="7" r="3.6" />))
}

function sign(status: ExchangeStatus) {
  switch (status) {
    case 'proposed': return <><path d="M10 7h41" stroke-dasharray="2.5 2.8" />{knots(1)}</>
    case 'agreed': return <><path d="M5 7h15.3" /><path d="M25.3 7H51" stroke-dasharray="2.5 2.8" />{knots(2)}</>
    case 'under-way': return <><path d="M5 7h30.6" /><path d="M40.6 7H51" stroke-dasharray="2.5 2.8" />{knots(3)}</>
    case 'completed': return <><path d="M5 7h46" />{knots(4)}</>
    case 'declined':
    case 'cancelled': return <><path d="M5 7h20" /><path d="M25 1.5l-6 11M31 1.5l-6 11" /><circle class="f" cx="5" cy="7" r="3.6" /></>
    case 'unknown': return <><path d="M5 7h16" /><path d="M25 7h28" stroke-dasharray="0 5.4" stroke-linecap="round" /><circle class="f" cx="5" cy="7" r="4" /></>
  }
}

/** The sign of an exchange's status alone; the word stands beside it. */
export function LifeSign({ status }: { status: ExchangeStatus }) {
  return <svg class="c" viewBox="0 0 56 14" aria-hidden="true">{sign(status)}</svg>
}

/** The status of an exchange: its sign and its word. */
export function Life({ status, lang }: { status: ExchangeStatus; lang: Language }) {
  return <span class="said"><LifeSign status={status} /><span>{lowerFirst(label('exchange-statuses', status, lang))}</span></span>
}

/** The sign of an exchange in which both sides give and receive, with its word. */
export function TwoWay({ lang }: { lang: Language }) {
  return <span class="said"><svg class="c" viewBox="0 0 56 14" aria-hidden="true"><path d="M8 7h40M13 3L8 7l5 4M43 3l5 4-5 4" /></svg><span>{lowerFirst(label('flows', 'two-way', lang))}</span></span>
}

/**
 * The life of an exchange as four knots on a cord, with the dates on record. A status outside the four steps (declined, cancelled, unknown) has no such
 * line: show `Life` instead.
 */
export function LifeSteps({ status, start, end, lang }: { status: ExchangeStatus; start: DateView | null; end: DateView | null; lang: Language }) {
  const t = messagesFor(lang).common
  const reached = STEPS.findIndex((step) => step === status)
  const dates: readonly (DateView | null)[] = [null, null, start, end]
  return (
    <ol class="life row">
      {STEPS.map((step, i) => (
        <li class={i > reached ? 'not next' : i === reached && i < STEPS.length - 1 ? 'next' : undefined}>
          <b>{label('exchange-statuses', step, lang)}</b>
          {i <= reached && <span>{dates[i] ? <DateText date={dates[i]} lang={lang} /> : t.dates.unknown}</span>}
        </li>
      ))}
    </ol>
  )
}
