import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { EVIDENCES } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { nodeLabel, nodeName } from '#functions/network/names.ts'
import type { Way } from '#functions/network/paths/ways.ts'
import { knotPath } from '#functions/network/picture.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { CordSign } from '#web/components/cord.tsx'
import { dyeOf } from '#web/components/knot.tsx'
import { cordStrokes } from '#web/components/network/ego-picture.tsx'

const WIDTH = 360
const EDGE = 44
const ROW = 54
const RADIUS = 7
const LETTER = 6.4

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`)

/** Where each organization of the ways stands: a column for each step, from the one on the left to the other on the right. */
function placesOf(ways: readonly Way[]): { readonly places: ReadonlyMap<number, { readonly x: number; readonly y: number }>; readonly height: number; readonly gap: number } {
  const columns: number[][] = []
  for (const { organizations } of ways) organizations.forEach((one, step) => { const column = columns[step] ??= []; if (!column.includes(one)) column.push(one) })
  const most = Math.max(...columns.map((column) => column.length))
  const gap = (WIDTH - 2 * EDGE) / Math.max(1, columns.length - 1)
  const places = new Map(columns.flatMap((column, step) => column.map((one, row) => [one, { x: Math.round(EDGE + step * gap), y: Math.round(24 + ROW * (row + (most - column.length) / 2)) }] as const)))
  return { places, height: 24 + ROW * most, gap }
}

/** Ways of the same length as knots and cords, with the key of the cords. */
export function WaysFigure({ hub, ways, sentence, lang }: { hub: DetailedHub; ways: readonly Way[]; sentence: string; lang: Language }) {
  const { places, height, gap } = placesOf(ways)
  const place = (node: number | undefined) => places.get(node ?? -1) ?? { x: 0, y: 0 }
  const cords = new Map(ways.flatMap(({ organizations, steps }) => steps.map(({ evidence }, n) => {
    const [from, to] = [place(organizations[n]), place(organizations[n + 1])]
    return [`M${from.x} ${from.y}L${to.x} ${to.y}`, evidence] as const
  })))
  const seen = EVIDENCES.filter((evidence) => [...cords.values()].includes(evidence))
  return (
    <figure class="fig ways">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={sentence}>
        {seen.map((evidence) => <path {...cordStrokes(evidence, 1)} d={[...cords].filter(([, its]) => its === evidence).map(([path]) => path).join('')} />)}
        {[...places].map(([node, { x, y }]) => {
          const sector = hub.legend.sectors[hub.nodes.sector[node] ?? 0] ?? 'government'
          return <><path class={dyeOf(sector)} d={knotPath(sector, x, y, RADIUS)} /><text class="halo" x={x} y={y + 22} font-size="12" text-anchor="middle">{cut(nodeLabel(hub, node, nodeName(hub, node, lang).text), Math.floor(Math.min(gap, 2 * EDGE) / LETTER))}</text></>
        })}
      </svg>
      <figcaption><ul class="lg">{seen.map((evidence) => <li><CordSign evidence={evidence} /> {lowerFirst(label('evidences', evidence, lang))}</li>)}</ul></figcaption>
    </figure>
  )
}
