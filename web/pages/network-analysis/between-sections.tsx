import { SectionTable } from '#web/components/network/section-table.tsx'
import type { Language } from '#db/reference/languages.ts'
import { SUBREGIONS } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { Between, Connector } from '#functions/network/analysis/between.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { Section } from '#web/components/section.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { MoreRows } from './more-rows.tsx'
import { SubjectLink, subjectOf } from './subject.tsx'

/** The same question for each subregion, as links. */
export function BetweenQuestions({ current, query, lang }: { current?: Between['subregion']; query: string; lang: Language }) {
  const t = messagesFor(lang).networkAnalysis.between
  return (
    <ul class="said-list">
      {SUBREGIONS.map((subregion) => <li><a href={href(PATHS.networkAnalysis, { lang }) + withChanges(query, { between: subregion, measure: null, rows: null, by: null })} aria-current={subregion === current ? 'page' : undefined}>{t.questions[subregion]}</a></li>)}
    </ul>
  )
}

function Connectors({ hub, rows, column, lang, name }: { hub: HubNetwork; rows: readonly Connector[]; column: string; lang: Language; name: string }) {
  const t = messagesFor(lang).networkAnalysis.between
  return (
    <SectionTable title={name} lang={lang}>
      <table>
        <thead><tr><th scope="col">{column}</th><th scope="col">{t.columns.side}</th><th scope="col" class="n">{t.columns.inside}</th><th scope="col" class="n">{t.columns.elsewhere}</th><th scope="col" class="n">{t.columns.pairs}</th></tr></thead>
        <tbody>
          {rows.map(({ subject, side, inside, elsewhere, pairs }) => (
            <tr><th scope="row"><SubjectLink hub={hub} subject={subject} lang={lang} /></th><td>{t.side[side]}</td><td class="n">{formatNumber(lang, inside)}</td><td class="n">{formatNumber(lang, elsewhere)}</td><td class="n">{formatNumber(lang, pairs)}</td></tr>
          ))}
        </tbody>
      </table>
    </SectionTable>
  )
}

/** Who connects a subregion to the rest, and through which ties. */
export function BetweenSections({ hub, between, limit, query, lang }: { hub: HubNetwork; between: Between; limit: number; query: string; lang: Language }) {
  const { between: t, table } = messagesFor(lang).networkAnalysis
  const states = between.states.map((row) => ({ row, sort: foldForSort(subjectOf(hub, row.subject, lang).text) })).toSorted((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ row }) => row)
  return (
    <>
      {between.connectors.length > 0 && <Section id="values" title={table.organization} note={t.is}><Connectors hub={hub} rows={between.connectors.slice(0, limit)} column={table.organization} lang={lang} name={t.questions[between.subregion]} /><MoreRows shown={Math.min(limit, between.connectors.length)} all={between.connectors.length} query={query} lang={lang} /></Section>}
      {between.ties.length > 0 && (
        <Section id="ties" title={t.ties} note={t.tiesNote}>
          <SectionTable title={t.ties} lang={lang}>
            <table>
              <thead><tr><th scope="col">{t.tieColumns.tie}</th><th scope="col" class="n">{t.tieColumns.inside}</th><th scope="col" class="n">{t.tieColumns.elsewhere}</th><th scope="col" class="n">{t.tieColumns.common}</th></tr></thead>
              <tbody>{between.ties.slice(0, limit).map(({ tie, inside, elsewhere, common }) => <tr><th scope="row"><SubjectLink hub={hub} subject={{ type: 'tie', index: tie }} lang={lang} /></th><td class="n">{formatNumber(lang, inside)}</td><td class="n">{formatNumber(lang, elsewhere)}</td><td class="n">{formatNumber(lang, common)}</td></tr>)}</tbody>
            </table>
          </SectionTable>
          <MoreRows shown={Math.min(limit, between.ties.length)} all={between.ties.length} query={query} lang={lang} />
        </Section>
      )}
      {states.length > 0 && <Section id="states" title={table.states} note={table.statesNote}><Connectors hub={hub} rows={states} column={table.state} lang={lang} name={table.states} /></Section>}
    </>
  )
}
