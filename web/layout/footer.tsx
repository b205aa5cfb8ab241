import { RichText } from '#web/components/rich-text.tsx'
import { safeUrl } from '#functions/core/url.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { formatNumber } from '#functions/core/number.ts'
import { href, PATHS } from '#web/paths.ts'
import type { Frame, Operator } from './frame.ts'

function OperatorName({ operator }: { operator: Operator }) {
  const address = safeUrl(operator.url)
  return address === null ? <>{operator.name}</> : <a href={address}>{operator.name}</a>
}

/** The footer of every page: where to report, what this is, who operates it, and the version of the data. */
export function Footer({ frame }: { frame: Frame }) {
  const { lang, operator } = frame
  const t = messagesFor(lang).common.foot
  const links = [
    [t.about, href(PATHS.about, { lang })], [t.data, href(PATHS.data, { lang })], [t.api, href(PATHS.apiReference, { lang })],
    [t.privacy, href(PATHS.privacy, { lang })], [t.terms, href(PATHS.terms, { lang })], [t.accessibility, href(PATHS.accessibility, { lang })],
  ] as const
  return (
    <footer class="foot">
      <div class="wrap">
        <p class="report"><RichText text={t.report} links={{ report: href(PATHS.whereToReport, { lang }) }} /></p>
        <nav aria-label={messagesFor(lang).common.footNav}><ul>{links.map(([label, to]) => <li><a href={to}>{label}</a></li>)}</ul></nav>
        <p>{t.what}</p>
        <p>{operator === null ? t.noOperator : <>{t.operator} <OperatorName operator={operator} /></>}</p>
        {frame.versionDay !== null && <p class="small">{t.dataVersion(formatNumber(lang, frame.version), formatDate(lang, { text: frame.versionDay }))}</p>}
      </div>
    </footer>
  )
}
