import type { NetworkPicture } from '#functions/network/picture.ts'
import type { PictureColours } from '#functions/network/svg-file.ts'
import { markOnce } from './marks.ts'

/** How a drawing is seen: its origin on the screen and its scale, in CSS pixels. */
export interface Transform { readonly x: number; readonly y: number; readonly zoom: number }

/** A picture as paths that a canvas draws. */
interface Paths { readonly edges: Path2D; readonly alliances: Path2D; readonly exchanges: Path2D; readonly gov: Path2D; readonly civ: Path2D; readonly pri: Path2D; readonly int: Path2D }

/** How faint everything is while something is chosen. */
const FAINT = 0.16

/** A picture made ready for drawing. */
export function pathsOf({ edges, alliances, exchanges, sectors }: NetworkPicture): Paths {
  return {
    edges: new Path2D(edges), alliances: new Path2D(alliances), exchanges: new Path2D(exchanges),
    gov: new Path2D(sectors.government), civ: new Path2D(sectors['civil-society']), pri: new Path2D(sectors['private-sector']), int: new Path2D(sectors.international),
  }
}

/** Draws a picture: ties as hairlines, exchanges as dots, alliances as rings, organizations in their sector's shape and dye. */
export function drawPaths(context: CanvasRenderingContext2D, paths: Paths, colours: PictureColours, isFaint: boolean): void {
  context.globalAlpha = isFaint ? FAINT * 0.5 : 0.32
  context.strokeStyle = colours.ink
  context.lineWidth = 0.7
  context.stroke(paths.edges)
  context.globalAlpha = isFaint ? FAINT : 1
  context.fillStyle = colours.soft
  context.fill(paths.exchanges)
  context.fillStyle = colours.ground
  context.fill(paths.alliances)
  context.lineWidth = 1
  context.stroke(paths.alliances)
  for (const dye of ['gov', 'civ', 'pri', 'int'] as const) {
    context.fillStyle = colours[dye]
    context.fill(paths[dye])
  }
  context.globalAlpha = 1
}

/** The canvas under Cytoscape: it draws everything, Cytoscape only what is near or chosen, so that the number of elements stays small at any size. */
export class Underlay {
  private readonly canvas: HTMLCanvasElement
  private paths: Paths | null = null
  private frame = 0

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas
  }

  /** Takes another picture: another filter. */
  show(picture: NetworkPicture): void {
    this.paths = pathsOf(picture)
  }

  /** Draws in the next frame; calls in between are one. */
  draw(transform: Transform, colours: PictureColours, isFaint: boolean): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.paint(transform, colours, isFaint))
  }

  private paint({ x, y, zoom }: Transform, colours: PictureColours, isFaint: boolean): void {
    const { canvas } = this
    const scale = Math.min(devicePixelRatio || 1, 2)
    const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)]
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height]
    const context = canvas.getContext('2d')
    if (!context || !this.paths) return
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    context.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale)
    drawPaths(context, this.paths, colours, isFaint)
    markOnce('ayni:network-drawn')
  }
}
