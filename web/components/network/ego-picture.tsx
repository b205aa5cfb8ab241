import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { Evidence, Sector } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { drawEgo, type EgoTie } from '#functions/network/ego-picture.ts'
import { CordSign } from '#web/components/cord.tsx'
import { dyeOf, Knot } from '#web/components/knot.tsx'
import type { Child } from 'hono/jsx'

/** How a cord of each evidence is drawn in a figure: dotted, dashed, whole, broken (look: signs); thicker where the whole is shown smaller. */
export function cordStrokes(evidence: Evidence, scale: number) {
  const scaled = (...lengths: number[]) => lengths.map((length) => Math.round(length * scale * 10) / 10).join(' ')
  switch (evidence) {
    case 'documented': return { class: 'w soft', 'stroke-width': scaled(1.6), 'stroke-linecap': 'round', 'stroke-dasharray': scaled(0, 4.4) } as const
    case 'claimed': return { class: 'w', 'stroke-width': scaled(1.5), 'stroke-dasharray': scaled(6, 4) } as const
    case 'confirmed': return { class: 'w', 'stroke-width': scaled(1.9) } as const
    case 'disputed': return { class: 'w', 'stroke-width': scaled(1.9), 'stroke-dasharray': scaled(16, 7) } as const
  }
}

/** What the picture of one organization's network shows. `name` is written under the middle: short; `sentence` says the picture in words. */
export interface EgoFigureProps {
  readonly sector: Sector
  readonly name: string
  readonly ties: readonly EgoTie[]
  readonly sentence: string
  readonly lang: Language
  /** what stands under the key: a link to the whole network */
  readonly children?: Child
}

/** An organization in the middle, its ties around it with the numbers of the list, and who shares each; with its key. */
export function EgoFigure({ sector, name, ties, sentence, lang, children }: EgoFigureProps) {
  const { box, cords, knots, dots, rings, centre, size, scale } = drawEgo(sector, ties)
  return (
    <figure class="fig ego">
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={sentence}>
        {cords.map(({ evidence, path }) => <path {...cordStrokes(evidence, scale)} d={path} />)}
        {knots.map((knot) => <path class={dyeOf(knot.sector)} d={knot.path} />)}
        {dots !== '' && <path class="xk" d={dots} />}
        {rings.map(({ number, x, y, radius }) => <><circle class="hub" cx={x} cy={y} r={radius} /><text x={x} y={Math.round((y + size * 0.35) * 10) / 10} font-size={size} text-anchor="middle" font-weight="600">{number}</text></>)}
        <path class={dyeOf(centre.sector)} d={centre.path} />
        <text class="halo" x="0" y={Math.round(17 + size * 1.2)} font-size={Math.round(size * 1.2)} text-anchor="middle" font-weight="600">{name}</text>
      </svg>
      <figcaption>
        <ul class="lg">{knots.map((knot) => <li><Knot sector={knot.sector} /> {lowerFirst(label('sectors', knot.sector, lang))}</li>)}</ul>
        <ul class="lg">{cords.map(({ evidence }) => <li><CordSign evidence={evidence} /> {lowerFirst(label('evidences', evidence, lang))}</li>)}</ul>
        {children !== undefined && <p class="small">{children}</p>}
      </figcaption>
    </figure>
  )
}
