import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { EVIDENCES } from '#db/reference/vocabularies.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { nodeName } from '#functions/network/names.ts'
import type { PathsFilter } from '#functions/network/paths-filter.ts'
import type { SharedBetween } from '#functions/network/paths/shared.ts'
import { EVIDENCE_WEIGHTS } from '#functions/network/paths/ways.ts'
import type { BetweenTwo, TracedPaths } from '#functions/network/trace-paths.ts'
import { NetworkNav } from '#web/components/network/network-nav.tsx'
import { ViewLine } from '#web/components/network/view-line.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { FormulasOf } from '#web/pages/network-analysis/formulas.tsx'
import { href, PATHS } from '#web/paths.ts'
import { AskForm } from './ask-form.tsx'
import { SharedSections } from './shared-sections.tsx'
import { WaysSection } from './ways-section.tsx'

/** What the page of ways is made of. */
export interface NetworkPathsPageProps { readonly frame: Frame; readonly traced: TracedPaths; readonly filter: PathsFilter }

/** Whether a State counts with its institutions, and the way to count otherwise. */
function AsOneLine({ found: { a, b, asOne }, names, frame: { lang, query } }: { found: BetweenTwo; names: readonly [string, string]; frame: Frame }) {
  const t = messagesFor(lang).networkPaths.asOne
  const counts = ([[names[0], a], [names[1], b]] as const).filter(([, side]) => side.members.length > 1).map(([name, side]) => t.members(name, side.members.length - 1))
  return <p class="meta">{asOne ? t.together(counts) : t.apart} <a href={href(PATHS.networkPaths, { lang }) + withChanges(query, { apart: asOne ? '1' : null })}>{asOne ? t.countApart : t.countTogether}</a></p>
}

/** What two share, in a sentence. */
function whatIsShared({ ties, partners }: SharedBetween, pair: string, lang: Language): string {
  const t = messagesFor(lang).networkPaths
  if (ties.length > 0) return t.share(pair, ties.length, partners.length)
  return partners.length > 0 ? t.partnersOnly(pair, partners.length) : t.nothing(pair)
}

function Answer({ traced: { hub }, found, frame }: NetworkPathsPageProps & { found: BetweenTwo }) {
  const { lang } = frame
  const t = messagesFor(lang).networkPaths
  const names = [nodeName(hub, found.a.node, lang).text, nodeName(hub, found.b.node, lang).text] as const
  const { shared } = found
  const weights = EVIDENCES.map((evidence) => t.weight(label('evidences', evidence, lang), formatNumber(lang, EVIDENCE_WEIGHTS[evidence], 1))).join(' · ')
  return (
    <>
      <p class="finding">{whatIsShared(shared, joinWords(lang, names), lang)}</p>
      {found.mayBeOne && <AsOneLine found={found} names={names} frame={frame} />}
      <SharedSections hub={hub} shared={shared} names={names} lang={lang} />
      <WaysSection hub={hub} reach={found.reach} names={names} lang={lang} />
      <FormulasOf slugs={['shortest-paths', 'best-evidenced-path']} notes={[t.notes.pairs, `${t.notes.evidence} ${weights}`]} lang={lang} />
    </>
  )
}

/** What two organizations or States share, and how the one reaches the other. */
export function NetworkPathsPage(props: NetworkPathsPageProps) {
  const { frame, traced, filter } = props
  const { hub, shown, a, b, found } = traced
  const { lang, query } = frame
  const { networkPaths: t, common } = messagesFor(lang)
  const isSame = a.kind === 'one' && b.kind === 'one' && a.node === b.node
  return (
    <Page frame={frame} title={found ? t.titleFor(nodeName(hub, found.a.node, lang).text, nodeName(hub, found.b.node, lang).text) : t.title} description={t.description} section="network" address={(other) => href(PATHS.networkPaths, { lang: other })} isHidden={query !== ''} styles={['network-nav.css', 'network-analysis.css', 'network-paths.css']}>
      <NetworkNav lang={lang} current="paths" query={query} />
      <div class="head"><h1>{t.title}</h1>{!found && <p class="lede">{t.lede}</p>}</div>
      {found && <Answer {...props} found={found} />}
      {isSame && <p class="finding">{t.same}</p>}
      <AskForm hub={hub} a={a} b={b} filter={filter} query={query} lang={lang} />
      <ViewLine hub={hub} shown={shown} view={filter} lang={lang} query={withChanges(query, { a: null, b: null, apart: null })} />
      <p class="meta">{t.leavesOut}</p>
      <p class="source">{common.figures.source(formatNumber(lang, frame.version), frame.versionDay === null ? '' : formatDate(lang, { text: frame.versionDay }))}</p>
    </Page>
  )
}
