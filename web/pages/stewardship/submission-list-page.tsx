import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { QueuedSubmission, SubmissionQueue } from '#functions/stewardship/schema.ts'
import { Knot } from '#web/components/knot.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { None } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { label } from '#db/reference/terms.ts'
import { DeskPage } from './desk-frame.tsx'
import { SubjectName } from './subject-name.tsx'

/** What the queue is filtered by; '' where it is not. */
export interface QueueChoice { readonly kind: string; readonly country: string }

function Filters({ queue, choice, lang }: { queue: SubmissionQueue; choice: QueueChoice; lang: Language }) {
  const t = messagesFor(lang).stewardship
  const kinds: Readonly<Record<string, string>> = t.kinds
  const options = (counts: Readonly<Record<string, number>>, name: (value: string) => string, chosen: string) => (
    <><option value="">{t.queue.any}</option>{Object.entries(counts).map(([value, n]) => ({ value, text: `${name(value)} (${formatNumber(lang, n)})` })).toSorted((a, b) => a.text.localeCompare(b.text, lang)).map(({ value, text }) => <option value={value} selected={value === chosen}>{text}</option>)}</>
  )
  return (
    <form class="filter-line" action={href(PATHS.submissions, { lang })}>
      <div><label for="kind">{t.queue.kind}</label><select id="kind" name="kind">{options(queue.kinds, (kind) => kinds[kind] ?? kind, choice.kind)}</select></div>
      <div><label for="country">{t.queue.country}</label><select id="country" name="country">{options(queue.countries, (code) => countryName(code, lang), choice.country)}</select></div>
      <button class="quiet">{t.queue.apply}</button>
      {(choice.kind !== '' || choice.country !== '') && <a href={href(PATHS.submissions, { lang })}>{t.queue.clear}</a>}
    </form>
  )
}

function Row({ one, lang }: { one: QueuedSubmission; lang: Language }) {
  const { queue: t, kinds, waits } = messagesFor(lang).stewardship
  const { organization } = one
  return (
    <li>
      <div>
        <a class="name" href={href(PATHS.submission, { lang, id: one.id })}><SubjectName subject={one} otherwise={kinds[one.kind]} lang={lang} /></a>
        <p class="meta"><MixedList items={[<b>{kinds[one.kind]}, {t.operations[one.operation]}</b>, organization === null ? t.notOnRecord : <><Knot sector={organization.sector} word={label('sectors', organization.sector, lang)} /> <OrganizationName names={organization.names} lang={lang} /></>, organization?.country ? countryName(organization.country, lang) : null]} /></p>
        <p class="meta"><MixedList items={[one.asked > 0 && t.answers(one.confirmed, one.asked), one.disputed > 0 && <b class="bad">{t.disputed(one.disputed)}</b>, one.proposed > 0 && <b>{messagesFor(lang).contributions.proposed.queued(one.proposed)}</b>, one.notices > 0 && <b>{t.notices(one.notices)}</b>, !one.mayDecide && t.yours]} /></p>
      </div>
      <p class="end">{waits(one.waited)}</p>
    </li>
  )
}

/** The queue of submissions: the one that has waited longest first. */
export function SubmissionListPage({ frame, queue, choice, passed, done }: { frame: Frame; queue: SubmissionQueue; choice: QueueChoice; passed: number; done?: string | undefined }) {
  const { lang } = frame
  const t = messagesFor(lang).stewardship.queue
  const isFiltered = choice.kind !== '' || choice.country !== ''
  return (
    <DeskPage frame={frame} title={t.title} description={t.lede} lede={t.lede} address={(other) => href(PATHS.submissions, { lang: other })} done={done}>
      {(queue.total > 0 || isFiltered) && <Filters queue={queue} choice={choice} lang={lang} />}
      {queue.data.length === 0 ? <None text={isFiltered ? t.noneHere : t.none} /> : <ul class="rows">{queue.data.map((one) => <Row one={one} lang={lang} />)}</ul>}
      <Pagination from={passed + 1} to={passed + queue.data.length} total={queue.total} next={queue.next} first={passed > 0 ? href(PATHS.submissions, { lang }, { ...choice }) : null} lang={lang} />
    </DeskPage>
  )
}
