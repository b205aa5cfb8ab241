import { type Evidence, EVIDENCES, type Sector, SECTORS } from '#db/reference/vocabularies.ts'
import type { Positions } from './schema.ts'
import { layOut } from './layout.ts'
import { type Box, circlePath, knotPath } from './picture.ts'

/** A tie of the organization in the middle: with a number it is drawn as a ring with it, without as a dot. */
export interface EgoTie { readonly id: string; readonly number: number | null; readonly evidence: Evidence; readonly members: readonly { readonly id: string; readonly sector: Sector }[] }

/** One organization's network as shapes. Paths are SVG's `d`; one per evidence and per sector. */
export interface EgoPicture {
  readonly box: Box
  /** by evidence, in the order of the vocabulary; what does not occur is left out */
  readonly cords: readonly { readonly evidence: Evidence; readonly path: string }[]
  readonly knots: readonly { readonly sector: Sector; readonly path: string }[]
  readonly dots: string
  readonly rings: readonly { readonly number: number; readonly x: number; readonly y: number; readonly radius: number }[]
  readonly centre: { readonly sector: Sector; readonly path: string }
  /** 1, or more where the drawing is so large that it will be shown smaller: rings, numbers and lines grow by it */
  readonly scale: number
  /** size of the numbers in the rings */
  readonly size: number
}

const CENTRE_RADIUS = 13
const MEMBER_RADIUS = 4.6
const DOT_RADIUS = 4.4
const RING_RADIUS = 10.5
const NUMBER_SIZE = 12.5
const MARGIN = 14
const NAME_ROOM = 38
/** Below this width a picture is not made larger: its signs would outgrow those of the page. */
const LEAST_WIDTH = 600

/**
 * Draws an organization, its ties around it in the order given, and outside of each the organizations that share it, by sector. Whoever shares several
 * ties stands at each of them, so that no line crosses another.
 */
export function drawEgo(sector: Sector, ties: readonly EgoTie[]): EgoPicture {
  const scale = Math.min(1.6, Math.max(1, 1 + (ties.length - 12) / 50)) // a picture of many ties is shown smaller
  const places = placesOf(ties, RING_RADIUS * scale)
  const tiePlace = (tie: EgoTie) => placeIn(places, tie.id)
  const members = ties.flatMap((tie) => tie.members.map((member) => ({ sector: member.sector, ...placeIn(places, `${tie.id}/${member.id}`) })))
  return {
    box: boxOf(places),
    cords: EVIDENCES.flatMap((evidence) => {
      const path = ties.filter((tie) => tie.evidence === evidence).map((tie) => cordsOf(tie, places)).join('')
      return path === '' ? [] : [{ evidence, path }]
    }),
    knots: SECTORS.flatMap((kind) => {
      const path = members.filter((member) => member.sector === kind).map(({ x, y }) => knotPath(kind, x, y, MEMBER_RADIUS)).join('')
      return path === '' ? [] : [{ sector: kind, path }]
    }),
    dots: ties.filter(({ number }) => number === null).map((tie) => circlePath(tiePlace(tie).x, tiePlace(tie).y, DOT_RADIUS)).join(''),
    rings: ties.flatMap((tie) => tie.number === null ? [] : [{ number: tie.number, ...tiePlace(tie), radius: Math.round(RING_RADIUS * scale * 10) / 10 }]),
    centre: { sector, path: knotPath(sector, 0, 0, CENTRE_RADIUS) },
    scale,
    size: Math.round(NUMBER_SIZE * scale * 2) / 2,
  }
}

const CENTRE = 'centre/'

function placesOf(ties: readonly EgoTie[], ringRadius: number): Positions {
  const nodes = ties.flatMap((tie, rank) => [
    { id: tie.id, radius: tie.number === null ? DOT_RADIUS : ringRadius, rank },
    ...tie.members.map((member) => ({ id: `${tie.id}/${member.id}`, radius: MEMBER_RADIUS, rank: SECTORS.indexOf(member.sector) })),
  ])
  const links = ties.flatMap((tie): [string, string][] => [[CENTRE, tie.id], ...tie.members.map((member): [string, string] => [tie.id, `${tie.id}/${member.id}`])])
  return layOut({ nodes: [{ id: CENTRE, radius: CENTRE_RADIUS }, ...nodes], links }, { centre: CENTRE })
}

function cordsOf(tie: EgoTie, places: Positions): string {
  const { x, y } = placeIn(places, tie.id)
  const ends = tie.members.map((member) => placeIn(places, `${tie.id}/${member.id}`))
  return `M0 0L${x} ${y}${ends.map((end) => `M${x} ${y}L${end.x} ${end.y}`).join('')}`
}

function boxOf(places: Positions): Box {
  const all = [...places.values(), { x: 0, y: NAME_ROOM }]
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN, Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN]
  const spare = Math.max(0, LEAST_WIDTH - (right - left)) / 2
  return { x: Math.round(left - spare), y: top, width: Math.round(right - left + 2 * spare), height: bottom - top }
}

function placeIn(places: Positions, id: string): { x: number; y: number } {
  return places.get(id) ?? { x: 0, y: 0 }
}
