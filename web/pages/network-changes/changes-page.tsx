import { lowerFirst } from '#functions/core/lower-first.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { DaysCompared } from '#functions/network/changes/compare-days.ts'
import { endOf, startOf } from '#functions/network/changes/date-span.ts'
import type { ChangesFilter } from '#functions/network/changes/filter.ts'
import type { DatedTie } from '#functions/network/changes/world.ts'
import { DateText } from '#web/components/date-text.tsx'
import { NetworkNav } from '#web/components/network/network-nav.tsx'
import { ViewLine } from '#web/components/network/view-line.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { fieldName } from '#web/pages/history/fact-changes.tsx'
import { SubjectLink } from '#web/pages/network-analysis/subject.tsx'
import { href, PATHS } from '#web/paths.ts'
import { ChangeSection } from './change-section.tsx'
import { ChangesForm } from './changes-form.tsx'
import { DateCell, Parties, Sources, TieName } from './tie-cells.tsx'
import { YearsFigure } from './years-figure.tsx'

/** What the comparison of two dates is made of. */
export interface ChangesPageProps { readonly frame: Frame; readonly compared: DaysCompared; readonly filter: ChangesFilter }

const unsure = (ties: readonly DatedTie[]): number => ties.filter(({ isSure }) => !isSure).length

/** The sentences about what has no exact date, where there is anything to say. */
function Doubts({ frame: { lang }, compared: { world } }: Pick<ChangesPageProps, 'frame' | 'compared'>) {
  const { networkChanges: t, networkNav: { filters: { pair } } } = messagesFor(lang)
  const doubts = [
    ...([['began', unsure(world.began)], ['ended', unsure(world.ended)]] as const).flatMap(([table, n]) => (n > 0 ? [pair(t.tables[table], lowerFirst(t.finding.unsure(n)))] : [])),
    ...(world.noStart > 0 ? [t.finding.noStart(world.noStart)] : []), ...(world.open > 0 ? [t.finding.open(world.open)] : []),
  ]
  return <p class="meta">{t.finding.stood(world.stood.since, world.stood.until)} {doubts.join(' ')}</p>
}

function WorldTables({ frame, compared: { hub, world, parties }, filter: { rows: asked } }: ChangesPageProps) {
  const { lang } = frame
  const t = messagesFor(lang).networkChanges
  const endWord = (tie: number): string => (tie < hub.alliances && hub.legend.terms[hub.ties.standing[tie] ?? -1] === 'open' ? t.openTerm : t.unknown)
  const columns = ['tie', 'parties', 'start', 'end', 'sources'] as const
  return (
    <>
      <ChangeSection table="began" rows={world.began} asked={asked} frame={frame} columns={columns} row={({ tie, date, isSure }) => (
        <tr><TieName hub={hub} tie={tie} lang={lang} /><Parties hub={hub} tie={tie} lang={lang} /><DateCell date={date} isSure={isSure} lang={lang} /><DateCell date={endOf(hub, tie)} none={endWord(tie)} lang={lang} /><Sources hub={hub} tie={tie} lang={lang} /></tr>
      )} />
      <ChangeSection table="ended" rows={world.ended} asked={asked} frame={frame} columns={columns} row={({ tie, date, isSure }) => (
        <tr><TieName hub={hub} tie={tie} lang={lang} /><Parties hub={hub} tie={tie} lang={lang} /><DateCell date={startOf(hub, tie)} lang={lang} /><DateCell date={date} isSure={isSure} lang={lang} /><Sources hub={hub} tie={tie} lang={lang} /></tr>
      )} />
      <ChangeSection table="no-end" rows={world.noEnd} asked={asked} frame={frame} columns={['tie', 'parties', 'start', 'sources']} row={(tie) => (
        <tr><TieName hub={hub} tie={tie} lang={lang} /><Parties hub={hub} tie={tie} lang={lang} /><DateCell date={startOf(hub, tie)} lang={lang} /><Sources hub={hub} tie={tie} lang={lang} /></tr>
      )} />
      <ChangeSection table="parties" rows={parties} asked={asked} frame={frame} columns={['tie', 'organization', 'change', 'date']} row={({ tie, organization, change, date }) => (
        <tr><TieName hub={hub} tie={tie} lang={lang} /><td><SubjectLink hub={hub} subject={{ type: 'organization', index: organization }} lang={lang} /></td><td>{t.changes[change]}</td><td><DateText date={date} lang={lang} style="short" /></td></tr>
      )} />
    </>
  )
}

function RecordTables({ frame, compared: { hub, record }, filter: { rows: asked } }: ChangesPageProps) {
  const { lang } = frame
  const history = (tie: number): string => href(tie < hub.alliances ? PATHS.allianceHistory : PATHS.exchangeHistory, { lang, id: hub.ties.id[tie] ?? '' })
  const dayCell = (tie: number, day: string) => <td><a href={history(tie)}><DateText date={day} lang={lang} style="short" /></a></td>
  return (
    <>
      <ChangeSection table="learned" rows={record.learned} asked={asked} frame={frame} columns={['tie', 'parties', 'start', 'day', 'sources']} row={({ tie, day }) => (
        <tr><TieName hub={hub} tie={tie} lang={lang} /><Parties hub={hub} tie={tie} lang={lang} /><DateCell date={startOf(hub, tie)} lang={lang} />{dayCell(tie, day)}<Sources hub={hub} tie={tie} lang={lang} /></tr>
      )} />
      <ChangeSection table="corrected" rows={record.corrected} asked={asked} frame={frame} columns={['tie', 'fields', 'day', 'sources']} row={({ tie, day, fields }) => (
        <tr><TieName hub={hub} tie={tie} lang={lang} /><td>{fields.map((field) => fieldName({ ...field, before: [], after: [] }, lang)).join(', ')}</td>{dayCell(tie, day)}<Sources hub={hub} tie={tie} lang={lang} /></tr>
      )} />
    </>
  )
}

/** What changed between two dates: a sentence for each clock, a figure of the years, and tables that lead to ties, parties and sources. */
export function NetworkChangesPage(props: ChangesPageProps) {
  const { frame, filter, compared } = props
  const { hub, shown, since, until, world, record } = compared
  const { lang, query } = frame
  const { networkChanges: t, common } = messagesFor(lang)
  const date = (day: string): string => formatDate(lang, { text: day })
  return (
    <Page frame={frame} title={t.title} description={t.description} section="network" address={(other) => href(PATHS.networkChanges, { lang: other })} isHidden={query !== ''} styles={['network-nav.css', 'network-changes.css']}>
      <NetworkNav lang={lang} current="changes" query={query} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <ViewLine hub={hub} shown={shown} view={filter} lang={lang} query={withChanges(query, { since: null, until: null, rows: null })} />
      <ChangesForm frame={frame} since={since} until={until} />
      <Section id="world" title={t.clocks.world} note={t.clocks.worldNote}>
        <p class="finding">{t.finding.world(date(since), date(until), world.began.length, world.ended.length)}{world.noEnd.length > 0 && ` ${t.finding.noEnd(world.noEnd.length)}`}</p>
        <Doubts frame={frame} compared={compared} />
        <YearsFigure compared={compared} frame={frame} />
        <WorldTables {...props} />
      </Section>
      <Section id="record" title={t.clocks.record} note={t.clocks.recordNote}>
        <p class="finding">{t.finding.record(record.learned.length, record.corrected.length)}{record.withdrawn > 0 && ` ${t.finding.withdrawn(record.withdrawn)}`}</p>
        <RecordTables {...props} />
      </Section>
      <details class="twin"><summary>{t.how.title}</summary>{t.how.text.map((text) => <p class="small">{text}</p>)}</details>
      <p class="source">{common.figures.source(formatNumber(lang, frame.version), frame.versionDay === null ? '' : date(frame.versionDay))}</p>
    </Page>
  )
}
