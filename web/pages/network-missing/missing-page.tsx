import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { NetworkPageFilter } from '#functions/network/filter.ts'
import type { MissingLinks } from '#functions/network/list-missing-links.ts'
import { NetworkNav } from '#web/components/network/network-nav.tsx'
import { ViewLine } from '#web/components/network/view-line.tsx'
import { None, TableRegion } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { FormulasOf } from '#web/pages/network-analysis/formulas.tsx'
import { subjectOf, SubjectLink, SubjectList } from '#web/pages/network-analysis/subject.tsx'
import { href, PATHS } from '#web/paths.ts'

/** What the page of pairs that are not tied is made of. */
export interface NetworkMissingPageProps { readonly frame: Frame; readonly missing: MissingLinks; readonly filter: NetworkPageFilter }

/** So many partners of a pair are named. */
const MOST_PARTNERS = 5

/** The pairs with what they share, those that share most first. */
function PairTable({ missing: { hub, pairs }, frame: { lang } }: Pick<NetworkMissingPageProps, 'missing' | 'frame'>) {
  const { networkMissing: t, networkPaths } = messagesFor(lang)
  return (
    <TableRegion name={t.title}>
      <table>
        <thead><tr><th scope="col">{t.pair}</th><th scope="col" class="n">{t.count}</th><th scope="col">{t.partners}</th><th scope="col">{t.workLines}</th><th scope="col">{t.subregion}</th></tr></thead>
        <tbody>
          {pairs.map(({ a, b, partners, workLines, subregion }) => (
            <tr>
              <th scope="row"><SubjectLink hub={hub} subject={a} lang={lang} /> – <SubjectLink hub={hub} subject={b} lang={lang} /></th>
              <td class="n">{formatNumber(lang, partners.length)}</td>
              <td class="text"><SubjectList hub={hub} subjects={partners} most={MOST_PARTNERS} lang={lang} more={networkPaths.more} /></td>
              <td class="text">{workLines.map((line) => label('work-lines', line, lang)).join(', ')}</td>
              <td>{subregion !== null && label('subregions', subregion, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

/** Pairs that share much and are not tied on record, with the reasons. */
export function NetworkMissingPage({ frame, missing, filter }: NetworkMissingPageProps) {
  const { lang, query } = frame
  const { networkMissing: t, common } = messagesFor(lang)
  const { hub, shown, pairs } = missing
  const [first] = pairs
  return (
    <Page frame={frame} title={t.title} description={t.description} section="network" address={(other) => href(PATHS.networkMissing, { lang: other })} isHidden={query !== ''} styles={['network-nav.css', 'network-analysis.css', 'network-paths.css']}>
      <NetworkNav lang={lang} current="missing" query={query} />
      <div class="head"><h1>{t.title}</h1></div>
      {first ? <p class="finding">{t.finding(joinWords(lang, [subjectOf(hub, first.a, lang).text, subjectOf(hub, first.b, lang).text]), first.partners.length)}</p> : <None text={t.none} />}
      <ViewLine hub={hub} shown={shown} view={filter} lang={lang} query={query} />
      {first && <PairTable missing={missing} frame={frame} />}
      <p class="meta">{t.leavesOut}</p>
      <FormulasOf slugs={['missing-links']} notes={[]} lang={lang} />
      <p class="source">{common.figures.source(formatNumber(lang, frame.version), frame.versionDay === null ? '' : formatDate(lang, { text: frame.versionDay }))}</p>
    </Page>
  )
}
