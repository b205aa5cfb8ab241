import type { Language } from '#db/reference/languages.ts'
import { pictureOf, type NetworkPicture } from '#functions/network/picture.ts'
import { shownIn, type Shown } from '#functions/network/shown.ts'
import type { NetworkWords } from '#web/pages/network/network-words.ts'
import { directionOf, nextNode } from './keyboard.ts'
import { NetworkMap } from './map.ts'
import { findNode, type Model, type Thing } from './model.ts'
import { element, part } from './page.ts'
import { Panel } from './panel.ts'
import { Tables } from './tables.ts'
import { startTime } from './time.ts'
import { takePng, takeSvg } from './take.ts'
import { pageColours } from './theme.ts'
import { readUrl, viewOf, writeUrl } from './url-state.ts'

const ZOOM_STEP = 1.4
const TYPING_MS = 250

/** The page as it stands: what is filtered, what is chosen, and the parts that show it. */
class Stage {
  private readonly model: Model
  private readonly words: NetworkWords
  private readonly form = part<HTMLFormElement>('controls')
  private readonly map: NetworkMap
  private readonly panel: Panel
  private readonly tables: Tables
  private shown: Shown
  private picture: NetworkPicture
  private chosen: Thing | null = null

  constructor(model: Model, words: NetworkWords, lang: Language) {
    this.model = model
    this.words = words
    const { focus, standpoint, view } = readUrl(location.search)
    this.shown = shownIn(model.hub, view)
    this.picture = this.draw()
    const place = part('map')
    part('picture').querySelector(':scope > svg')?.remove()
    for (const name of ['map', 'zoom', 'keys', 'take', 'search']) part(name).hidden = false
    this.map = new NetworkMap(place, model, this.shown, { onChoose: (thing) => this.choose(thing), onMove: () => this.keepAddress() })
    this.panel = new Panel(part('panel'), model, words, lang, () => this.choose(null))
    this.tables = new Tables(lang, () => this.keepAddress())
    this.map.show(this.shown, this.picture)
    this.map.stand(standpoint ?? this.map.overview())
    const chosen = focus === null ? null : this.thingNamed(focus)
    if (chosen) {
      this.choose(chosen)
      if (!standpoint) this.map.centre(chosen)
    }
  }

  private draw(): NetworkPicture {
    return pictureOf(this.model.hub, this.shown, (node) => this.model.labels[node] ?? '')
  }

  private thingNamed(name: string): Thing | null {
    const [type, index] = name.startsWith('tie/') ? ['tie' as const, this.model.hub.ties.id.indexOf(name.slice(4))] : ['node' as const, this.model.nodeOf.get(name) ?? -1]
    return index < 0 ? null : { type, index }
  }

  private nameOf({ type, index }: Thing): string {
    return type === 'node' ? (this.model.hub.nodes.id[index] ?? '') : `tie/${this.model.hub.ties.id[index] ?? ''}`
  }

  private choose(thing: Thing | null): void {
    this.chosen = thing
    this.map.choose(thing)
    this.panel.show(thing, this.shown)
    this.keepAddress()
  }

  private filter(): void {
    this.shown = shownIn(this.model.hub, viewOf(this.fields()))
    this.picture = this.draw()
    const status = part('status')
    status.textContent = this.words.nothing
    status.hidden = this.shown.nodes.some(Boolean)
    this.map.show(this.shown, this.picture)
    this.tables.show(this.shown)
    this.panel.show(this.chosen, this.shown)
    this.map.fit()
    this.keepAddress()
  }

  private fields(): URLSearchParams {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') fields.append(name, value)
    return fields
  }

  private keepAddress(): void {
    const query = writeUrl({ view: viewOf(this.fields()), focus: this.chosen && this.nameOf(this.chosen), standpoint: this.map.standpoint() }, this.tables.sort)
    history.replaceState(history.state, '', location.pathname + query + location.hash)
    part('take').querySelector<HTMLAnchorElement>('[data-take="link"]')?.setAttribute('href', location.pathname + query)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a')) link.search = query
  }

  private search(words: string): void {
    const found = findNode(this.model, words, (node) => this.shown.nodes[node] === true)
    const missing = part('not-found')
    missing.textContent = this.words.notFound
    missing.hidden = found !== null || words.trim() === ''
    if (found === null) return
    const thing: Thing = { type: 'node', index: found }
    this.choose(thing)
    this.map.centre(thing)
  }

  /** Takes the page's controls in hand. */
  listen(): void {
    const place = part('map')
    const search = part('search').querySelector('input')
    let typing = 0
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (search && search === document.activeElement) this.search(search.value)
      else this.filter()
    })
    this.form.addEventListener('change', (event) => {
      if (event.target === search) this.search(search?.value ?? '')
      else this.filter()
    })
    this.form.addEventListener('input', (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'year') return
      clearTimeout(typing)
      typing = window.setTimeout(() => this.filter(), TYPING_MS)
    })
    startTime(this.form)
    document.querySelector('#n-names')?.replaceChildren(...this.model.names.map((name) => element('option', { value: name })))
    part('zoom').addEventListener('click', (event) => this.zoom((event.target as Element).closest('button')?.dataset['zoom'] ?? ''))
    part('take').addEventListener('click', (event) => this.take((event.target as Element).closest<HTMLElement>('[data-take]')?.dataset['take'] ?? ''))
    place.addEventListener('keydown', (event) => this.press(event))
  }

  private zoom(how: string): void {
    if (how === 'in') this.map.zoomBy(ZOOM_STEP)
    if (how === 'out') this.map.zoomBy(1 / ZOOM_STEP)
    if (how === 'fit') this.map.fit()
  }

  private take(what: string): void {
    if (what === 'svg') takeSvg(this.picture, pageColours(), this.words.caption, this.words.source)
    if (what === 'png') takePng(this.picture, pageColours(), this.words.caption, this.words.source)
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directionOf(event.key)
    if (direction) {
      const next = nextNode(this.model, this.shown, this.chosen, direction)
      if (next !== null) this.choose({ type: 'node', index: next })
      if (next !== null) this.map.centre({ type: 'node', index: next })
    } else if (event.key === 'Enter' && this.chosen) this.panel.enter()
    else if (event.key === '+' || event.key === '=') this.zoom('in')
    else if (event.key === '-') this.zoom('out')
    else if (event.key === '0') this.zoom('fit')
    else if (event.key === 'Escape' && this.chosen) this.choose(null)
    else return
    event.preventDefault()
  }
}

/** Makes the page's map, panel, controls and tables one. */
export function startStage(model: Model, words: NetworkWords, lang: Language): void {
  new Stage(model, words, lang).listen()
}
