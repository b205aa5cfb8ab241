import { parseEdtf } from '#functions/core/edtf.ts'
import type { SourceInput } from '#functions/core/field-constraints.ts'
import { hostOf } from '#functions/core/url.ts'
import type { DateView, SourceView } from '#functions/core/view.ts'

/** A date as it is answered, from its text; null stays null. */
export function dateView(text: string | null | undefined): DateView | null {
  return text == null ? null : parseEdtf(text)
}

/** A source as it is answered. */
export function sourceView(source: SourceInput): SourceView {
  return { url: source.url, host: hostOf(source.url), title: source.title, date: dateView(source.date), kind: source.kind }
}
