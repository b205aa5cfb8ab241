import type { Language } from '#db/reference/languages.ts'
import type { DateView } from '#functions/core/view.ts'
import { dateText, sinceText, spanText } from '#web/locales/date-text.ts'

/** A date in words, as exact as it is known, readable by machines too. */
export function DateText({ date, lang }: { date: DateView | string; lang: Language }) {
  return <time datetime={typeof date === 'string' ? date : date.text}>{dateText(date, lang)}</time>
}

/** "Since 2017", the whole of it a time. */
export function SinceText({ date, lang }: { date: DateView; lang: Language }) {
  return <time datetime={date.text}>{sinceText(date, lang)}</time>
}

/** A span of time; either end may be unknown: then the other stands alone, and `none` where both are. */
export function SpanText({ start, end, none, lang }: { start: DateView | null; end: DateView | null; none: string; lang: Language }) {
  if (start && end) return <time datetime={start.text === end.text ? start.text : `${start.text}/${end.text}`}>{spanText(start, end, lang)}</time>
  const one = start ?? end
  return one ? <DateText date={one} lang={lang} /> : <>{none}</>
}
