import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { NetworkPicture } from '#functions/network/picture.ts'
import type { PictureColours } from '#functions/network/svg-file.ts'
import type { Shown } from '#functions/network/shown.ts'
import { elementsFor } from './elements.ts'
import { markOnce } from './marks.ts'
import { placeOf, type Model, type Thing } from './model.ts'
import { stylesheet } from './style.ts'
import { onThemeChange, pageColours, prefersStillness } from './theme.ts'
import { Underlay } from './underlay.ts'
import type { Standpoint } from './url-state.ts'

const NEAREST_ZOOM = 6
const FIT_PADDING = 18
const MOVE_MS = 200
/** A press this near a ring or a dot, in CSS pixels, means it. */
const TOUCH = 9
const SETTLE_MS = 140

/** What the map tells. */
export interface MapEvents { readonly onChoose: (thing: Thing | null) => void; readonly onMove: () => void }

/**
 * The interactive map: an underlay that draws the whole picture, and Cytoscape above it, which holds what is near or chosen and takes the pointer. Positions are the
 * network's own: nothing moves by itself.
 */
export class NetworkMap {
  private readonly cy: Core
  private readonly place: HTMLElement
  private readonly underlay: Underlay
  private readonly model: Model
  private readonly events: MapEvents
  private shown: Shown
  private chosen: Thing | null = null
  private colours: PictureColours = pageColours()
  private settle = 0
  private whole: NetworkPicture['box'] = { x: 0, y: 0, width: 1, height: 1 }

  constructor(place: HTMLElement, model: Model, shown: Shown, events: MapEvents) {
    this.place = place
    this.model = model
    this.shown = shown
    this.events = events
    const canvas = document.createElement('canvas')
    const above = document.createElement('div')
    canvas.className = 'under'
    above.className = 'above'
    place.replaceChildren(canvas, above)
    this.underlay = new Underlay(canvas)
    this.cy = cytoscape({
      container: above, style: stylesheet(this.colours), layout: { name: 'preset' }, autoungrabify: true, autounselectify: true, boxSelectionEnabled: false, minZoom: 0.05, maxZoom: NEAREST_ZOOM,
    })
    this.listen()
  }

  /** Shows another filter's picture. */
  show(shown: Shown, picture: NetworkPicture): void {
    this.shown = shown
    this.whole = picture.box
    this.underlay.show(picture)
    this.fill()
  }

  /** Marks a thing as chosen, with its ties drawn as cords; null lets go. */
  choose(thing: Thing | null): void {
    this.chosen = thing
    this.fill()
  }

  /** Brings a thing to the middle, near enough to be read. */
  centre(thing: Thing): void {
    const zoom = Math.max(this.cy.zoom(), 1.1)
    const { x, y } = placeOf(this.model, thing)
    this.move({ x, y, zoom })
  }

  /** Everything at once. */
  fit(): void {
    this.move(this.overview())
  }

  /** From where everything is seen. */
  overview(): Standpoint {
    const { x, y, width, height } = this.whole
    const zoom = Math.min((this.cy.width() - 2 * FIT_PADDING) / width, (this.cy.height() - 2 * FIT_PADDING) / height)
    return { x: x + width / 2, y: y + height / 2, zoom }
  }

  /** Nearer (more than 1) or farther, about the middle. */
  zoomBy(factor: number): void {
    const now = this.standpoint()
    this.move({ ...now, zoom: Math.min(NEAREST_ZOOM, Math.max(0.05, now.zoom * factor)) })
  }

  /** Where the map stands. */
  standpoint(): Standpoint {
    const { x1, y1, w, h } = this.cy.extent()
    return { x: x1 + w / 2, y: y1 + h / 2, zoom: this.cy.zoom() }
  }

  /** Goes somewhere at once. */
  stand({ x, y, zoom }: Standpoint): void {
    this.cy.viewport({ zoom, pan: this.panFor({ x, y, zoom }) })
    this.fill()
    this.cy.one('render', () => markOnce('ayni:network-settled'))
  }

  private panFor({ x, y, zoom }: Standpoint): { x: number; y: number } {
    return { x: this.cy.width() / 2 - x * zoom, y: this.cy.height() / 2 - y * zoom }
  }

  private move(to: Standpoint): void {
    if (prefersStillness()) this.stand(to)
    else this.cy.stop().animate({ zoom: to.zoom, pan: this.panFor(to) }, { duration: MOVE_MS, queue: false })
  }

  private listen(): void {
    const { cy, place } = this
    cy.on('viewport resize', () => {
      this.paint()
      clearTimeout(this.settle)
      this.settle = window.setTimeout(() => {
        this.fill()
        this.events.onMove()
      }, SETTLE_MS)
    })
    cy.on('tap', (event: EventObject) => this.events.onChoose(event.target === cy ? this.tieAt(event.position) : this.thingOf(event.target.id())))
    // a wheel scrolls the page until the map has been taken in hand, so that nobody is caught in it
    place.addEventListener('wheel', (event) => {
      if (!event.ctrlKey && !place.contains(document.activeElement)) event.stopPropagation()
    }, { capture: true, passive: true })
    place.addEventListener('pointerdown', () => place.focus({ preventScroll: true }))
    onThemeChange(() => {
      this.colours = pageColours()
      cy.style(stylesheet(this.colours))
      this.paint()
    })
    new ResizeObserver(() => cy.resize()).observe(place)
  }

  private thingOf(id: string): Thing | null {
    const index = Number(id.slice(1))
    return id.startsWith('n') ? { type: 'node', index } : id.startsWith('t') ? { type: 'tie', index } : null
  }

  /** The ring or dot under a press, or an organization that Cytoscape does not hold. */
  private tieAt({ x, y }: { x: number; y: number }): Thing | null {
    const { hub, radii } = this.model
    const reach = TOUCH / this.cy.zoom()
    let best: Thing | null = null
    let nearest = Infinity
    const consider = (type: Thing['type'], index: number, px: number, py: number, radius: number) => {
      const distance = Math.hypot(px - x, py - y) - radius
      if (distance < reach && distance < nearest) [best, nearest] = [{ type, index }, distance]
    }
    hub.ties.id.forEach((_, i) => this.shown.ties[i] && consider('tie', i, hub.ties.x[i] ?? 0, hub.ties.y[i] ?? 0, 3))
    hub.nodes.id.forEach((_, i) => this.shown.nodes[i] && consider('node', i, hub.nodes.x[i] ?? 0, hub.nodes.y[i] ?? 0, radii[i] ?? 0))
    return best
  }

  /** Gives Cytoscape what is chosen and what is in sight. */
  private fill(): void {
    const { cy, model: { hub } } = this
    const { x1, x2, y1, y2 } = cy.extent()
    const inSight = (node: number) => {
      const [x, y] = [hub.nodes.x[node] ?? 0, hub.nodes.y[node] ?? 0]
      return x >= x1 && x <= x2 && y >= y1 && y <= y2
    }
    const elements = elementsFor(this.model, this.shown, this.chosen, inSight, cy.zoom())
    cy.batch(() => {
      cy.elements().remove()
      cy.add(elements)
    })
    this.place.dataset['elements'] = String(elements.length)
    this.paint()
  }

  private paint(): void {
    const pan = this.cy.pan()
    this.underlay.draw({ x: pan.x, y: pan.y, zoom: this.cy.zoom() }, this.colours, this.chosen !== null)
  }
}
