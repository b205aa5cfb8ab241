import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { hostOf, safeUrl } from '#functions/core/url.ts'
import type { ReportingLineView } from '#functions/reporting-lines/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { MixedList } from './mixed-list.tsx'

/** The host of a page in brackets; left out where it tells a number ("guanachat918"). */
function hostText(address: string): string {
  const host = hostOf(address)
  return /\p{N}/u.test(host) ? '' : ` (${host})`
}

/** Who takes reports: the name of the line where it may be shown, its kind, its operator and its own page. Never a number: none has been confirmed. `items` end the line. */
export function ReportingLine({ line, lang, items = [] }: { line: ReportingLineView; lang: Language; items?: readonly Child[] }) {
  const t = messagesFor(lang).whereToReport
  const { name, operator, networks } = line
  const address = safeUrl(line.url)
  const kind = label('reporting-line-kinds', line.kind, lang)
  const title = name ?? operator ?? kind
  return (
    <li>
      <p><b>{title}</b></p>
      <p class="meta"><MixedList items={[title !== kind && kind, title !== operator && (operator ?? t.operatorUnknown), ...networks.map((network) => t.network(network))]} /></p>
      <p class="meta"><MixedList items={[address === null ? t.noPage : <><a href={address} rel="external">{t.ownPage}</a>{hostText(address)}</>, ...items]} /></p>
    </li>
  )
}
