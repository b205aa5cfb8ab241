import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { QueuedObjection } from '#functions/objections/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { None } from '#web/components/section.tsx'
import { wordText } from '#web/components/told-word.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'

function Row({ objection, day, lang }: { objection: QueuedObjection; day: string; lang: Language }) {
  const t = messagesFor(lang).objections
  const { id, title, organization, wish, state, dueOn } = objection
  const due = formatDate(lang, { text: dueOn })
  return (
    <li>
      <div>
        <a class="name" href={href(PATHS.objection, { lang, id })}>{wordText(title, lang)}</a>
        <p class="meta"><MixedList items={[<OrganizationName names={organization.names} lang={lang} />, t.wishes[wish], <b>{t.states[state]}</b>]} /></p>
      </div>
      <p class="end">{dueOn < day ? <b class="bad">{t.queue.overdue(due)}</b> : t.queue.due(due)}</p>
    </li>
  )
}

/** The objections that wait for a steward, those that are due first in front. */
export function ObjectionListPage({ frame, objections, done }: { frame: Frame; objections: readonly QueuedObjection[]; done?: 'verified' | 'upheld' | 'rejected' | 'late' | undefined }) {
  const { lang, day } = frame
  const t = messagesFor(lang).objections
  return (
    <DeskPage frame={frame} title={t.queue.title} description={t.queue.lede} lede={t.queue.lede} address={(other) => href(PATHS.objections, { lang: other })} done={done === undefined ? undefined : t.desk.done[done]}>
      {objections.length === 0 ? <None text={t.queue.none} /> : <ul class="rows">{objections.map((objection) => <Row objection={objection} day={day} lang={lang} />)}</ul>}
    </DeskPage>
  )
}
