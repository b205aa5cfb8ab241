import type { Language } from '#db/reference/languages.ts'
import { sinceDate, untilDate } from '#functions/core/date-phrases.ts'
import { formatDate, formatRange, type DateStyle } from '#functions/core/format-date.ts'
import type { DateView } from '#functions/core/view.ts'

/** A date in words, as exact as it is known, readable by machines too. A text is taken as EDTF. */
export function DateText({ date, lang, style = 'long' }: { date: DateView | string; lang: Language; style?: DateStyle }) {
  const written = typeof date === 'string' ? { text: date } : date
  return <time datetime={written.text}>{formatDate(lang, written, style)}</time>
}

/** "Since 2017", the whole of it a time. */
export function SinceText({ date, lang }: { date: DateView; lang: Language }) {
  return <time datetime={date.text}>{sinceDate(lang, date)}</time>
}

/** A span of time; a start alone stands as it is, an end alone as "until 2009", and `none` where neither is known. */
export function SpanText({ start, end, none, lang, style = 'long' }: { start: DateView | null; end: DateView | null; none: string; lang: Language; style?: DateStyle }) {
  if (start && end) return <time datetime={start.text}>{formatRange(lang, start, end, style)}</time>
  if (end) return <time datetime={end.text}>{untilDate(lang, end)}</time>
  return start ? <DateText date={start} lang={lang} style={style} /> : <>{none}</>
}
