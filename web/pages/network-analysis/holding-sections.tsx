import { SectionTable } from '#web/components/network/section-table.tsx'
import type { Language } from '#db/reference/languages.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { Holder, Holding } from '#functions/network/analysis/holding.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { MoreRows } from './more-rows.tsx'
import { SubjectLink, SubjectList, subjectOf } from './subject.tsx'

/** How many of those apart are named. */
const NAMED = 12

interface HoldersProps { readonly hub: HubNetwork; readonly id: string; readonly title: string; readonly note?: string; readonly column: string; readonly holders: readonly Holder[]; readonly limit: number; readonly query: string; readonly lang: Language }

function Holders({ hub, id, title, note, column, holders, limit, query, lang }: HoldersProps) {
  const t = messagesFor(lang).networkAnalysis.holding
  return (
    <Section id={id} title={title} {...(note === undefined ? {} : { note })}>
      {holders.length === 0 ? <p>{t.none}</p> : (
        <SectionTable title={title} lang={lang}>
          <table class="lists">
            <thead><tr><th scope="col">{column}</th><th scope="col" class="n">{t.count}</th><th scope="col">{t.without}</th></tr></thead>
            <tbody>{holders.slice(0, limit).map(({ subject, apart }) => <tr><th scope="row"><SubjectLink hub={hub} subject={subject} lang={lang} /></th><td class="n">{formatNumber(lang, apart.length)}</td><td><SubjectList hub={hub} subjects={apart} most={NAMED} lang={lang} more={t.and} /></td></tr>)}</tbody>
          </table>
        </SectionTable>
      )}
      <MoreRows shown={Math.min(limit, holders.length)} all={holders.length} query={query} lang={lang} />
    </Section>
  )
}

/** Organizations, States and ties that hold parts together, each with who would be apart without it; and the lines that are the only way. */
export function HoldingSections({ hub, holding, limit, query, lang }: { hub: HubNetwork; holding: Holding; limit: number; query: string; lang: Language }) {
  const { holding: t, table, between } = messagesFor(lang).networkAnalysis
  const states = holding.states.map((holder) => ({ holder, sort: foldForSort(subjectOf(hub, holder.subject, lang).text) })).toSorted((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ holder }) => holder)
  const shared = { hub, limit, query, lang }
  return (
    <>
      <Holders {...shared} id="values" title={t.organizations} column={table.organization} holders={holding.organizations} />
      {states.length > 0 && <Holders {...shared} id="states" title={table.states} note={table.statesNote} column={table.state} holders={states} />}
      <Holders {...shared} id="ties" title={t.ties} column={between.tieColumns.tie} holders={holding.ties} />
      {holding.lines.length > 0 && (
        <Section id="lines" title={t.lines} note={t.linesNote}>
          <SectionTable title={t.lines} lang={lang}>
            <table class="lists">
              <thead><tr><th scope="col">{t.from}</th><th scope="col">{t.to}</th><th scope="col" class="n">{t.count}</th></tr></thead>
              <tbody>{holding.lines.slice(0, limit).map(({ from, to, apart }) => <tr><th scope="row"><SubjectLink hub={hub} subject={from} lang={lang} /></th><td><SubjectLink hub={hub} subject={to} lang={lang} /></td><td class="n">{formatNumber(lang, apart)}</td></tr>)}</tbody>
            </table>
          </SectionTable>
          <MoreRows shown={Math.min(limit, holding.lines.length)} all={holding.lines.length} query={query} lang={lang} />
        </Section>
      )}
    </>
  )
}
