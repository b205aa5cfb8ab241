import { largestSites } from '#functions/network/analysis/sites.ts'
import type { NetworkPageFilter } from '#functions/network/filter.ts'
import { nodeLabel, nodeName } from '#functions/network/names.ts'
import { pictureOf } from '#functions/network/picture.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { drawsWhole, isLarge } from '#functions/network/table-rows.ts'
import { countShown, type Shown } from '#functions/network/shown.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { asset } from '#web/assets.ts'
import { CordSign } from '#web/components/cord.tsx'
import { Knot } from '#web/components/knot.tsx'
import { NetworkNav } from '#web/components/network/network-nav.tsx'
import { NetworkPictureSvg } from '#web/components/network/network-picture.tsx'
import { TakeAway } from '#web/components/network/take-away.tsx'
import { NetworkQuestions } from '#web/components/network/questions.tsx'
import { None, Section } from '#web/components/section.tsx'
import { label } from '#db/reference/terms.ts'
import { EVIDENCES, SECTORS } from '#db/reference/vocabularies.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { NetworkControls } from './network-controls.tsx'
import { OrganizationTable, TieTable } from './network-table.tsx'
import { networkWords } from './network-words.ts'

/** So many source sites are offered to filter by. */
const MOST_SITES = 20

/** The sites that most ties lean on, by name. */
function commonestSites(hub: DetailedHub): string[] {
  return largestSites(hub, { ties: hub.ties.id.map(() => true) }, MOST_SITES).map(({ host }) => host).sort()
}

/** What the network page is made of: the network with all names, and what of it is to be seen. */
export interface NetworkPageProps { readonly frame: Frame; readonly hub: DetailedHub; readonly shown: Shown; readonly filter: NetworkPageFilter }

/** The signs of the map with their words. */
function Keys({ lang }: { lang: Frame['lang'] }) {
  const t = messagesFor(lang).network
  return (
    <ul class="lg keys">
      {SECTORS.map((sector) => <li><Knot sector={sector} /> {label('sectors', sector, lang)}</li>)}
      <li><svg class="k" viewBox="0 0 12 12" aria-hidden="true"><circle class="hub" cx="6" cy="6" r="4.8" /></svg> {t.key.alliance}</li>
      <li><svg class="k" viewBox="0 0 12 12" aria-hidden="true"><circle class="xk" cx="6" cy="6" r="4" /></svg> {t.key.exchange}</li>
      <li>{t.key.size}</li>
    </ul>
  )
}

/** Signs that the island copies into its panel: it draws none of its own. */
function SignTemplates() {
  return (
    <>
      {SECTORS.map((sector) => <template data-sign={sector}><Knot sector={sector} /></template>)}
      {EVIDENCES.map((evidence) => <template data-sign={evidence}><CordSign evidence={evidence} /></template>)}
    </>
  )
}

/** The network: controls, map, what is chosen, and the same in tables. Works without JavaScript as a picture with a form; the island makes it a map. */
export function NetworkPage({ frame, hub, shown, filter }: NetworkPageProps) {
  const { lang } = frame
  const { network: t, common } = messagesFor(lang)
  const { organizations, alliances, exchanges } = countShown(hub, shown)
  const counts = [organizations, alliances, exchanges] as const
  const isWhole = drawsWhole(shown)
  const picture = isWhole && pictureOf(hub, shown, (node) => nodeLabel(hub, node, nodeName(hub, node, lang).text))
  const source = common.figures.source(formatNumber(lang, frame.version), frame.versionDay === null ? '' : formatDate(lang, { text: frame.versionDay }))
  return (
    <Page
      frame={frame} title={t.title} description={t.description} section="network" address={(other) => href(PATHS.network, { lang: other })} isWide isHidden={frame.query !== ''}
      styles={['network.css', 'network-nav.css']} islands={['network']} head={<link rel="stylesheet" id="__________cytoscape_stylesheet" href={asset('cytoscape.css')} />}
    >
      <NetworkNav lang={lang} current="map" query={frame.query} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede(...counts)}</p></div>
      <NetworkQuestions lang={lang} />
      <div class="stage" data-network="stage" data-source={href(PATHS.apiNetwork, {}, { include: isLarge(hub) ? 'names,places,details' : 'places,details' })} data-lang={lang}>
        <NetworkControls hub={hub} filter={filter} sites={commonestSites(hub)} day={frame.day} lang={lang} />
        <div class="pic fig" data-network="picture">
          {counts[0] === 0 ? <None text={t.map.nothing} /> : picture === false ? <div data-network="unpictured"><None text={t.map.tooMany(counts[0])} /></div> : <NetworkPictureSvg picture={picture} label={t.map.label(...counts)} />}
          <div class="map" data-network="map" tabindex={0} role="application" aria-label={t.map.label(...counts)} aria-describedby="map-keys" hidden />
          <div class="zoom" role="group" aria-label={t.zoom.name} data-network="zoom" hidden>
            <button type="button" data-zoom="in" aria-label={t.zoom.closer}>+</button><button type="button" data-zoom="out" aria-label={t.zoom.farther}>−</button>
            <button type="button" data-zoom="fit" aria-label={t.zoom.whole}><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path class="w" stroke-width="1.6" d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" /></svg></button>
          </div>
          <p class="map-note meta" role="status" data-network="status" hidden />
        </div>
        <aside class="panel" aria-label={t.panel.name} aria-live="polite" data-network="panel"><p class="meta">{t.panel.empty}</p></aside>
      </div>
      <Keys lang={lang} />
      <p class="keys meta" id="map-keys" data-network="keys" hidden>{t.map.keys}</p>
      <p class="acts keys" data-network="take" hidden>
        <button type="button" class="quiet" data-take="png">{t.take.png}</button><button type="button" class="quiet" data-take="svg">{t.take.svg}</button><a href={href(PATHS.network, { lang }) + frame.query} data-take="link">{t.take.link}</a>
      </p>
      <p class="source">{source} <a href={`${href(PATHS.apiNetwork, {}, { include: 'names,places' })}`}>JSON</a></p>
      <Section id="table" title={t.table.title} note={isLarge(hub) ? t.table.noteLarge(...counts) : t.table.note}>
        <OrganizationTable hub={hub} shown={shown} lang={lang} query={frame.query} sort={filter.sort} part={filter.rows} />
        <TieTable hub={hub} shown={shown} lang={lang} query={frame.query} part={filter.tieRows} />
      </Section>
      <TakeAway lang={lang} query={frame.query} />
      <SignTemplates />
      <script type="application/json" data-network="words" dangerouslySetInnerHTML={{ __html: JSON.stringify(networkWords(hub, lang, source)).replaceAll('<', '\\u003c') }} />
    </Page>
  )
}
