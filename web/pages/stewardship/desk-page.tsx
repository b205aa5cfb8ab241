import { formatNumber } from '#functions/core/number.ts'
import type { Queue, Waiting } from '#functions/stewardship/get-desk.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { TextField } from '#web/components/forms/fields.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Where each queue is. */
const PLACES = { submissions: PATHS.submissions, requests: PATHS.requests, objections: PATHS.objections, desk: PATHS.desk, notReviewed: PATHS.notReviewed } as const

/** The desk of the registry: each queue with how many wait and how long the oldest has, and the other tasks. */
export function StewardDeskPage({ frame, waiting, isAdministrator, faults = [], typed = '' }: { frame: Frame; waiting: Waiting; isAdministrator: boolean; faults?: readonly FormFault[]; typed?: string }) {
  const { lang } = frame
  const t = messagesFor(lang).stewardship.home
  const queues: readonly Queue[] = ['submissions', 'requests', 'objections', 'desk', 'notReviewed']
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.stewardship, { lang: other })} isHidden>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <ul class="rows queues">
        {queues.map((queue) => {
          const { count, oldest } = waiting[queue]
          return (
            <li>
              <span class="big" aria-hidden="true">{formatNumber(lang, count)}</span>
              <div>
                <a class="name" href={href(PLACES[queue], { lang })}><span class="vh">{formatNumber(lang, count)} · </span>{t.queues[queue].title}</a>
                <p class="meta">{t.queues[queue].what} · {oldest === null ? t.nothing : t.oldest(oldest)}</p>
              </div>
            </li>
          )
        })}
      </ul>
      <Section id="tools" title={t.tools}>
        <ul class="plain">
          <li><a href={href(PATHS.merges, { lang })}>{t.merge}</a></li>
          <li><a href={href(PATHS.designations, { lang })}>{t.designations}</a></li>
          <li><a href={href(PATHS.withheld, { lang })}>{t.withheld}</a></li>
          <li><a href={href(PATHS.blots, { lang })}>{t.blots}</a></li>
          <li><a href={href(PATHS.upkeepReport, { lang })}>{t.upkeep}</a></li>
          {isAdministrator && <li><a href={href(PATHS.registryPeople, { lang })}>{t.people}</a></li>}
        </ul>
      </Section>
      <Section id="record" title={t.record.title}>
        <form action={href(PATHS.recordsByAddress, { lang })}>
          <TextField lang={lang} name="address" label={t.record.label} hint={t.record.hint} faults={faults} value={typed} />
          <p class="acts"><button class="quiet">{t.record.button}</button></p>
        </form>
      </Section>
    </Page>
  )
}
