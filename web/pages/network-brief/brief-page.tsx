import { countryName } from '#db/reference/countries.ts'
import { label } from '#db/reference/terms.ts'
import { SECTORS } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { NetworkSummary } from '#functions/network/brief/summarize.ts'
import { bibtex, ris } from '#functions/network/citation/cite.ts'
import type { NetworkPageFilter } from '#functions/network/filter.ts'
import { nodeLabel, nodeName } from '#functions/network/names.ts'
import { pictureOf } from '#functions/network/picture.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import type { Shown } from '#functions/network/shown.ts'
import { CodeBlock } from '#web/components/code-block.tsx'
import { Knot } from '#web/components/knot.tsx'
import { NetworkPictureSvg } from '#web/components/network/network-picture.tsx'
import { ViewLine } from '#web/components/network/view-line.tsx'
import { None, Section, TableRegion } from '#web/components/section.tsx'
import { langOf } from '#web/components/text-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** So many sites are named; of the others it says how many. */
const MOST_SITES = 20

/** What a brief is made of. */
export interface NetworkBriefProps { readonly frame: Frame; readonly hub: DetailedHub; readonly shown: Shown; readonly filter: NetworkPageFilter; readonly summary: NetworkSummary }

/** The organizations with most ties, in the order of the alphabet: no State stands above another. */
function BusiestTable({ frame: { lang }, hub, shown, summary }: NetworkBriefProps) {
  const { network, common } = messagesFor(lang)
  const rows = summary.busiest.map((node) => ({ node, ...nodeName(hub, node, lang) })).toSorted((a, b) => (foldForSort(a.text) < foldForSort(b.text) ? -1 : 1))
  const countryOf = (node: number) => { const code = hub.legend.countries[hub.nodes.country[node] ?? -1]; return code === undefined ? common.regional : countryName(code, lang) }
  return (
    <TableRegion name={network.table.caption}>
      <table>
        <thead><tr><th scope="col">{network.table.organization}</th><th scope="col">{network.table.country}</th><th scope="col" class="n">{network.table.alliances}</th><th scope="col" class="n">{network.table.exchanges}</th></tr></thead>
        <tbody>
          {rows.map(({ node, text, lang: itsLang }) => (
            <tr>
              <th scope="row"><a href={href(PATHS.organization, { lang, id: hub.nodes.id[node] ?? '' })} lang={langOf(itsLang, lang)}>{text}</a></th><td>{countryOf(node)}</td>
              <td class="n">{formatNumber(lang, shown.alliancesOf[node] ?? 0)}</td><td class="n">{formatNumber(lang, shown.exchangesOf[node] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

/** The picture of the view with its signs and where it comes from. */
function Figure({ frame: { lang }, hub, shown, summary, source }: NetworkBriefProps & { source: string }) {
  const { network: t } = messagesFor(lang)
  const picture = pictureOf(hub, shown, (node) => nodeLabel(hub, node, nodeName(hub, node, lang).text))
  return (
    <figure class="fig">
      <NetworkPictureSvg picture={picture} label={t.map.label(summary.organizations, summary.alliances, summary.exchanges)} />
      <figcaption>
        <ul class="lg">
          {SECTORS.map((sector) => <li><Knot sector={sector} /> {label('sectors', sector, lang)}</li>)}
          <li><svg class="k" viewBox="0 0 12 12" aria-hidden="true"><circle class="hub" cx="6" cy="6" r="4.8" /></svg> {t.key.alliance}</li>
          <li><svg class="k" viewBox="0 0 12 12" aria-hidden="true"><circle class="xk" cx="6" cy="6" r="4" /></svg> {t.key.exchange}</li>
        </ul>
        <p class="small">{source}</p>
      </figcaption>
    </figure>
  )
}

/** A view of the network for the Directing Council: the finding, the figure, a table, what it leaves out, its sources and how to cite it, on at most four printed pages. */
export function NetworkBriefPage(props: NetworkBriefProps) {
  const { frame, hub, shown, filter, summary } = props
  const { lang } = frame
  const { networkBrief: t, network, common } = messagesFor(lang)
  const day = (text: string) => formatDate(lang, { text })
  const versionDay = frame.versionDay ?? frame.day
  const source = common.figures.source(formatNumber(lang, frame.version), day(versionDay))
  const address = frame.origin + href(PATHS.network, { lang }) + frame.query
  const cited = { title: t.citedTitle, version: frame.version, versionDay, taken: frame.day, address }
  const { organizations, alliances, exchanges, together, alone, noStart, noEnd, unchecked, unconfirmed, sites } = summary
  return (
    <Page frame={frame} title={t.title} description={t.description} section="network" address={(other) => href(PATHS.networkBrief, { lang: other })} isHidden={frame.query !== ''} styles={['network.css', 'network-nav.css']}>
      <div class="head"><p class="kind">{t.title}</p><h1>{network.title}</h1><p class="lede">{organizations === 0 ? network.map.nothing : t.finding(organizations, alliances, exchanges, together)}</p></div>
      <ViewLine hub={hub} shown={shown} view={filter} lang={lang} query={frame.query} />
      {organizations === 0 ? <None text={network.map.nothing} /> : <Figure {...props} source={source} />}
      {summary.busiest.length > 0 && <Section id="organizations" title={t.table} note={t.alphabetical}><BusiestTable {...props} /></Section>}
      <Section id="left-out" title={t.leftOut}><ul>{t.gaps(alliances + exchanges, noStart, noEnd, unchecked, unconfirmed, alone).map((gap) => <li>{gap}</li>)}<li>{t.absence}</li></ul></Section>
      <Section id="sources" title={t.sources}><p>{sites.toSorted((a, b) => b.ties - a.ties).slice(0, MOST_SITES).map(({ host }) => host).sort().join(', ')}{sites.length > MOST_SITES ? ` ${t.moreSites(sites.length - MOST_SITES)}` : ''}</p></Section>
      <Section id="citation" title={t.citation}>
        <p>{t.cite(formatNumber(lang, frame.version), day(versionDay), day(frame.day))} <a href={address}>{address}</a></p>
        <details class="twin"><summary>BibTeX, RIS</summary><CodeBlock name="BibTeX" text={bibtex(cited)} /><CodeBlock name="RIS" text={ris(cited)} /></details>
      </Section>
    </Page>
  )
}
