import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { AnalysisFilter } from '#functions/network/analysis-filter.ts'
import type { NetworkAnalysis } from '#functions/network/analyze-network.ts'
import type { Result } from '#functions/network/analysis/examine.ts'
import { GROUPINGS, type Topic } from '#functions/network/analysis/topics.ts'
import { NetworkNav } from '#web/components/network/network-nav.tsx'
import { ViewLine } from '#web/components/network/view-line.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { BetweenQuestions, BetweenSections } from './between-sections.tsx'
import { CentralTables } from './central-tables.tsx'
import { CohesionSection } from './cohesion-section.tsx'
import { CommunitiesSection } from './communities-section.tsx'
import { betweenFinding, findingOf } from './finding.ts'
import { Formulas } from './formulas.tsx'
import { HoldingSections } from './holding-sections.tsx'
import { MeasuredChoice } from './measured-choice.tsx'
import { MixingSections } from './mixing-sections.tsx'
import { MovesSection } from './moves.tsx'

/** What the page of the analysis is made of; tables have `limit` rows. */
export interface AnalysisPageProps extends NetworkAnalysis { readonly frame: Frame; readonly filter: AnalysisFilter; readonly limit: number }

/** Parameters of this page alone, which the map does not know or is not asked. */
const OWN = { measure: null, rows: null, by: null, between: null }

const topicOf = (result: Result): Topic => (result.topic === 'later' ? result.of : result.topic)

/** One finding of each topic, each with the way to its values. */
function Overview({ network, results, frame }: Pick<AnalysisPageProps, 'network' | 'frame'> & { results: readonly Result[] }) {
  const { lang, query } = frame
  const t = messagesFor(lang).networkAnalysis
  return (
    <>
      {results.map((result) => {
        const topic = topicOf(result)
        return (
          <Section id={topic} title={t.topics[topic].name}>
            <p class="finding">{findingOf(network, result, lang)}</p>
            <p class="meta"><a href={href(PATHS.networkAnalysis, { lang }) + withChanges(query, { measure: topic })} aria-label={`${t.see}: ${t.topics[topic].name}`}>{t.see}</a></p>
          </Section>
        )
      })}
      <Section id="between" title={t.between.title}><BetweenQuestions query={query} lang={lang} /></Section>
    </>
  )
}

/** The ways of grouping, as links, for roles between groups. */
function ByGroups({ frame, filter }: Pick<AnalysisPageProps, 'frame' | 'filter'>) {
  const t = messagesFor(frame.lang).networkAnalysis.table
  const by = filter.by ?? 'subregion'
  return <nav aria-label={t.by}><ul class="chips">{GROUPINGS.map((one) => <li><a href={href(PATHS.networkAnalysis, { lang: frame.lang }) + withChanges(frame.query, { by: one, rows: null })} aria-current={one === by ? 'true' : undefined}>{t.groupings[one]}</a></li>)}</ul></nav>
}

/** One topic with its values, how its first places lean on single sources, and its formula. */
function TopicDetail({ network, result, frame, filter, limit }: Omit<AnalysisPageProps, 'told'> & { result: Result }) {
  const { lang, query } = frame
  const t = messagesFor(lang).networkAnalysis
  const { hub } = network
  const notes = 'on' in result ? [t.formula.on[result.on], ...(result.method === 'sampled' ? [t.formula.sampled] : [])] : []
  return (
    <>
      <p class="finding">{findingOf(network, result, lang)}</p>
      <p class="meta">{t.topics[topicOf(result)].is}</p>
      {result.topic === 'brokerage' && <ByGroups frame={frame} filter={filter} />}
      {result.topic === 'cohesion' && <CohesionSection hub={hub} cohesion={result.cohesion} limit={limit} query={query} lang={lang} />}
      {result.topic === 'holding' && <><HoldingSections hub={hub} holding={result.holding} limit={limit} query={query} lang={lang} /><MovesSection hub={hub} moves={result.moves} lang={lang} /></>}
      {result.topic === 'mixing' && <MixingSections mixing={result.mixing} lang={lang} />}
      {result.topic === 'communities' && result.found.kind === 'compared' && <CommunitiesSection hub={hub} communities={result.found.communities} limit={limit} query={query} lang={lang} />}
      {'leaders' in result && <><CentralTables network={network} result={result} limit={limit} query={query} lang={lang} />{result.method !== 'skipped' && <MovesSection hub={hub} moves={result.moves} lang={lang} />}</>}
      <Formulas topic={topicOf(result)} notes={notes} lang={lang} />
    </>
  )
}

function titleOf({ told, frame }: AnalysisPageProps): string {
  const t = messagesFor(frame.lang).networkAnalysis
  return told.kind === 'overview' ? t.title : told.kind === 'between' ? t.between.questions[told.between.subregion] : t.topics[topicOf(told.result)].name
}

/** The network in findings: of all topics, of one with its values, or who ties a subregion to the rest. */
export function NetworkAnalysisPage(props: AnalysisPageProps) {
  const { frame, network, filter, told, limit } = props
  const { lang, query } = frame
  const { networkAnalysis: t, common } = messagesFor(lang)
  const mapQuery = withChanges(query, { ...OWN, form: null })
  return (
    <Page frame={frame} title={titleOf(props)} description={t.description} section="network" address={(other) => href(PATHS.networkAnalysis, { lang: other })} isHidden={query !== ''} styles={['network-nav.css', 'network-analysis.css']}>
      <NetworkNav lang={lang} current="analysis" query={query} />
      <div class="head"><h1>{titleOf(props)}</h1>{told.kind === 'overview' && <p class="lede">{t.lede}</p>}</div>
      <ViewLine hub={network.hub} shown={network.shown} view={filter} lang={lang} query={mapQuery} />
      <MeasuredChoice form={network.form} asOne={network.asOne} query={query} lang={lang} />
      {told.kind === 'overview' && <Overview network={network} results={told.results} frame={frame} />}
      {told.kind === 'topic' && <TopicDetail network={network} result={told.result} frame={frame} filter={filter} limit={limit} />}
      {told.kind === 'between' && (
        <>
          <p class="finding">{betweenFinding(network, told.between, lang)}</p>
          <BetweenSections hub={network.hub} between={told.between} limit={limit} query={query} lang={lang} />
          <MovesSection hub={network.hub} moves={told.moves} lang={lang} />
          <Formulas topic="brokerage" notes={[t.formula.on.pairs]} lang={lang} />
          <Section id="between" title={t.between.title}><BetweenQuestions current={told.between.subregion} query={query} lang={lang} /></Section>
        </>
      )}
      <p class="meta">{t.leavesOut}</p>
      {told.kind !== 'overview' && <p><a href={href(PATHS.networkAnalysis, { lang }) + withChanges(query, OWN)}>{t.back}</a></p>}
      <p class="source">{common.figures.source(formatNumber(lang, frame.version), frame.versionDay === null ? '' : formatDate(lang, { text: frame.versionDay }))}</p>
    </Page>
  )
}
