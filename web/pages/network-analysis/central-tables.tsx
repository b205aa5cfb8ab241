import { SectionTable } from '#web/components/network/section-table.tsx'
import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from '#functions/core/number.ts'
import { foldForSort } from '#functions/core/fold.ts'
import type { CentralResult } from '#functions/network/analysis/examine.ts'
import type { MeasuredNetwork } from '#functions/network/analysis/measured-network.ts'
import type { Roles } from '#functions/network/analysis/roles.ts'
import { None, Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { MoreRows } from './more-rows.tsx'
import { SubjectLink, subjectOf } from './subject.tsx'
import { valueText } from './values.ts'

const ROLES = ['liaison', 'representative', 'consultant', 'coordinator'] as const

/** What the tables of a topic are made of; `limit` rows are shown of each. */
export interface CentralTablesProps { readonly network: MeasuredNetwork; readonly result: CentralResult; readonly limit: number; readonly query: string; readonly lang: Language }

function RoleCells({ roles, lang }: { roles: Roles | undefined; lang: Language }) {
  return <>{ROLES.map((role) => <td class="n">{formatNumber(lang, roles?.[role] ?? 0)}</td>)}</>
}

/** The values of a topic: organizations from the greatest, and States by name. */
export function CentralTables({ network, result, limit, query, lang }: CentralTablesProps) {
  const { table: t } = messagesFor(lang).networkAnalysis
  const { hub } = network
  const { topic, on, leaders, states, roles } = result
  const value = topic === 'degree' ? t.value.degree[on] : t.value[topic]
  const heads = <><th scope="col" class="n">{value}</th>{roles && ROLES.map((role) => <th scope="col" class="n">{t.roles[role]}</th>)}</>
  const byName = states.map((row) => ({ ...row, sort: foldForSort(subjectOf(hub, row.subject, lang).text) })).toSorted((a, b) => (a.sort < b.sort ? -1 : 1))
  return (
    <>
      <Section id="values" title={t.values} note={t.note}>
        {leaders.length === 0 ? <None text={messagesFor(lang).networkAnalysis.findings.nobody} /> : (
          <SectionTable title={t.values} lang={lang}>
            <table>
              <thead><tr><th scope="col" class="n">{t.rank}</th><th scope="col">{t.organization}</th>{heads}</tr></thead>
              <tbody>{leaders.slice(0, limit).map((row) => <tr><td class="n">{formatNumber(lang, row.rank)}</td><th scope="row"><SubjectLink hub={hub} subject={row.subject} lang={lang} /></th><td class="n">{valueText(topic, row.value, lang)}</td>{roles && <RoleCells roles={roles(row.node)} lang={lang} />}</tr>)}</tbody>
            </table>
          </SectionTable>
        )}
        <MoreRows shown={Math.min(limit, leaders.length)} all={leaders.length} query={query} lang={lang} />
      </Section>
      {byName.length > 0 && (
        <Section id="states" title={t.states} note={t.statesNote}>
          <SectionTable title={t.states} lang={lang}>
            <table>
              <thead><tr><th scope="col">{t.state}</th>{heads}</tr></thead>
              <tbody>{byName.map((row) => <tr><th scope="row"><SubjectLink hub={hub} subject={row.subject} lang={lang} /></th><td class="n">{valueText(topic, row.value, lang)}</td>{roles && <RoleCells roles={roles(row.node)} lang={lang} />}</tr>)}</tbody>
            </table>
          </SectionTable>
        </Section>
      )}
    </>
  )
}
