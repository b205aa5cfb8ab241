import type { Language } from '#db/reference/languages.ts'
import { untilDate } from '#functions/core/date-phrases.ts'
import type { DateView } from '#functions/core/view.ts'
import { SinceText, SpanText } from '#web/components/date-text.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** When an alliance stood, on one line: a span, "since 2017", "until 2020", or that its start is not known. */
export function AllianceDates({ start, end, lang }: { start: DateView | null; end: DateView | null; lang: Language }) {
  if (start && end) return <SpanText start={start} end={end} none="" lang={lang} />
  if (start) return <SinceText date={start} lang={lang} />
  const { startUnknown } = messagesFor(lang).common.dates
  return end ? <>{startUnknown}, <time datetime={end.text}>{untilDate(lang, end)}</time></> : <>{startUnknown}</>
}
