import { plural } from '#functions/core/plural.ts'
import type { Language } from '#db/reference/languages.ts'
import { yearOfDay } from '#functions/network/active-on.ts'
import type { Shown } from '#functions/network/shown.ts'
import type { NetworkWords } from '#web/pages/network/network-words.ts'
import type { End, Model, Thing } from './model.ts'
import { element, sign } from './page.ts'

/** Ties of an organization, or parties of a tie, that the panel lists; the page of the record lists all. */
const MOST_ROWS = 12

/** Draws what is chosen in the panel beside the map. */
export class Panel {
  private readonly place: HTMLElement
  private readonly model: Model
  private readonly words: NetworkWords
  private readonly lang: Language
  private readonly onClose: () => void

  constructor(place: HTMLElement, model: Model, words: NetworkWords, lang: Language, onClose: () => void) {
    this.place = place
    this.model = model
    this.words = words
    this.lang = lang
    this.onClose = onClose
  }

  /** Shows a thing, or how to choose one. */
  show(chosen: Thing | null, shown: Shown): void {
    if (chosen === null) this.place.replaceChildren(element('p', { class: 'meta' }, this.words.empty))
    else this.place.replaceChildren(...(chosen.type === 'node' ? this.organization(chosen.index, shown) : this.tie(chosen.index, shown)), this.closer())
  }

  /** Moves the keyboard to the name of what is chosen. */
  enter(): void {
    this.place.querySelector<HTMLElement>('h2 a')?.focus()
  }

  private closer(): HTMLElement {
    const button = element('button', { type: 'button', class: 'quiet' }, this.words.close)
    button.addEventListener('click', this.onClose)
    return element('p', { class: 'acts' }, button)
  }

  private organization(node: number, shown: Shown): Node[] {
    const { model: { hub, names, endsOfNode }, words } = this
    const sector = hub.legend.sectors[hub.nodes.sector[node] ?? 0] ?? 'government'
    const country = words.countries[hub.nodes.country[node] ?? -1] ?? words.regional
    const address = words.paths.organization + encodeURIComponent(hub.nodes.id[node] ?? '')
    const ends = (endsOfNode[node] ?? []).filter((end) => shown.ties[end.tie]).toSorted((a, b) => (hub.ties.start[b.tie] ?? -1e9) - (hub.ties.start[a.tie] ?? -1e9) || a.tie - b.tie)
    const rows = ends.slice(0, MOST_ROWS).map((end) => this.tieRow(end))
    const ties = [...new Set(ends.map(({ tie }) => tie))] // of its own ends: an organization that filters leave out may be chosen too
    const alliances = ties.filter((tie) => tie < hub.alliances).length
    return [
      element('p', { class: 'kind meta' }, sign(sector), ` ${words.kinds[hub.nodes.kind[node] ?? 0] ?? ''} · ${country}`),
      element('h2', {}, element('a', { class: 'name', href: address }, names[node] ?? '')),
      element('p', { class: 'meta' }, this.counts(alliances, ties.length - alliances)),
      rows.length === 0 ? element('p', { class: 'meta' }, words.none) : element('ul', { class: 'rows' }, ...rows),
      ...(ends.length > MOST_ROWS ? [element('p', { class: 'meta' }, element('a', { href: address }, words.more.replace('#', String(ends.length))))] : []),
    ]
  }

  private tieRow({ tie, role }: End): HTMLElement {
    const { model: { hub, titles }, words } = this
    const isAlliance = tie < hub.alliances
    const verb = (isAlliance ? words.allianceRoles : words.exchangeRoles)[role] ?? ''
    const address = (isAlliance ? words.paths.alliance : words.paths.exchange) + encodeURIComponent(hub.ties.id[tie] ?? '')
    return element('li', {}, element('div', {},
      element('a', { class: 'name', href: address }, titles[tie] ?? ''),
      element('p', { class: 'meta' }, `${verb} · ${this.since(tie)}`),
      this.evidence(tie)))
  }

  private tie(tie: number, shown: Shown): Node[] {
    const { model: { hub, titles, names, endsOfTie }, words } = this
    const isAlliance = tie < hub.alliances
    const address = (isAlliance ? words.paths.alliance : words.paths.exchange) + encodeURIComponent(hub.ties.id[tie] ?? '')
    const ends = (endsOfTie[tie] ?? []).filter((end) => shown.nodes[end.node])
    const rows = ends.slice(0, MOST_ROWS).map(({ node, role, said }) => element('li', {}, element('div', {},
      sign(hub.legend.sectors[hub.nodes.sector[node] ?? 0] ?? 'government'), ' ',
      element('a', { class: 'name', href: words.paths.organization + encodeURIComponent(hub.nodes.id[node] ?? '') }, names[node] ?? ''),
      element('p', { class: 'meta' }, [(isAlliance ? words.allianceRoles : words.exchangeRoles)[role] ?? '', words.attestations[said] ?? ''].filter((word) => word !== '').join(' · ')))))
    return [
      element('p', { class: 'kind meta' }, words.tieKinds[hub.ties.kind[tie] ?? 0] ?? ''),
      element('h2', {}, element('a', { class: 'name', href: address }, titles[tie] ?? '')),
      element('p', { class: 'meta' }, this.since(tie)),
      this.evidence(tie),
      element('ul', { class: 'rows' }, ...rows),
      ...(ends.length > MOST_ROWS ? [element('p', { class: 'meta' }, element('a', { href: address }, words.morePartakers.replace('#', String(ends.length))))] : []),
      ...this.leansOn(tie),
    ]
  }

  /** On which sites a tie leans, and when it was last checked. */
  private leansOn(tie: number): Node[] {
    const { model: { hub: { details } }, words } = this
    if (!details) return []
    const hosts = (details.site[tie] ?? []).map((site) => details.sites[site] ?? '')
    const checked = details.checked[tie] ?? null
    return [
      ...(hosts.length > 0 ? [element('p', { class: 'meta' }, words.sites + hosts.join(', '))] : []),
      element('p', { class: 'meta' }, checked === null ? words.neverChecked : words.checked + new Intl.DateTimeFormat(this.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(checked * 86_400_000)),
    ]
  }

  private counts(alliances: number, exchanges: number): string {
    const form = (n: number): number => (plural(this.lang, n, 'one', 'many') === 'one' ? 0 : 1)
    const numbers = [alliances, exchanges]
    return (this.words.counts[form(alliances)]?.[form(exchanges)] ?? '').replaceAll('#', () => String(numbers.shift() ?? ''))
  }

  private since(tie: number): string {
    const day = this.model.hub.ties.start[tie] ?? null
    return day === null ? this.words.startUnknown : this.words.since.replace('0000', String(yearOfDay(day)))
  }

  private evidence(tie: number): HTMLElement {
    const at = this.model.hub.ties.evidence[tie] ?? 0
    return element('p', { class: 'said' }, sign(this.model.hub.legend.evidences[at] ?? 'documented'), element('span', {}, this.words.evidences[at] ?? ''))
  }
}
