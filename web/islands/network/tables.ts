import { foldForSort } from '#functions/core/fold.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Shown } from '#functions/network/shown.ts'
import { part } from './page.ts'

const NUMBERS = ['alliances', 'exchanges', 'ties']

/** So long after the last change of a filter are the tables of a large network asked for. */
const RENEW_MS = 400

/**
 * Keeps the tables of the page at what the map shows, and sorts them in place. Of a large network the page holds a part of the rows only: it is asked for anew, and its links
 * sort and lead on.
 */
export class Tables {
  private readonly rows: HTMLTableRowElement[]
  private readonly ties: HTMLTableRowElement[]
  private readonly lang: Language
  private readonly isInParts: boolean
  private renewal = 0
  /** the column that the table is sorted by, where the address or the reader has chosen one */
  sort: string | null

  constructor(lang: Language, onSort: () => void) {
    this.lang = lang
    const table = part<HTMLTableElement>('organizations')
    this.isInParts = table.dataset['parts'] !== undefined
    this.sort = new URLSearchParams(location.search).has('sort') ? (table.querySelector<HTMLAnchorElement>('th[aria-sort] a')?.dataset['sort'] ?? null) : null
    this.rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')]
    this.ties = [...part<HTMLTableElement>('ties').querySelectorAll<HTMLTableRowElement>('tbody tr')]
    if (this.isInParts) return
    for (const link of table.querySelectorAll<HTMLAnchorElement>('a[data-sort]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault()
        this.sortBy(link.dataset['sort'] ?? 'name')
        onSort()
      })
    }
  }

  /** Shows the rows in view, with their numbers of ties in view. */
  show({ nodes, ties, alliancesOf, exchangesOf }: Shown): void {
    if (this.isInParts) {
      clearTimeout(this.renewal)
      this.renewal = window.setTimeout(() => void this.renew(), RENEW_MS)
      return
    }
    for (const row of this.rows) {
      const node = Number(row.dataset['n'])
      row.hidden = !nodes[node]
      const [alliances, exchanges] = [alliancesOf[node] ?? 0, exchangesOf[node] ?? 0]
      const cells = [...row.cells].slice(-3)
      for (const [i, n] of [alliances, exchanges, alliances + exchanges].entries()) {
        const cell = cells[i]
        if (cell) cell.textContent = formatNumber(this.lang, n)
      }
    }
    for (const row of this.ties) row.hidden = !ties[Number(row.dataset['t'])]
    if (this.sort && NUMBERS.includes(this.sort)) this.sortBy(this.sort)
  }

  /** Takes the tables from the page at the present address. Where it does not answer, the tables stay as they are: reading on by their links brings the present ones. */
  private async renew(): Promise<void> {
    const address = location.pathname + location.search
    const response = await fetch(address).catch(() => null)
    if (!response?.ok || address !== location.pathname + location.search) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const [now, next] = [document.querySelector('#table'), page.querySelector('#table')]
    if (now && next) now.replaceWith(next)
  }

  private sortBy(column: string): void {
    this.sort = column
    const at = ['name', 'sector', 'country', ...NUMBERS].indexOf(column)
    const isNumber = NUMBERS.includes(column)
    const text = (row: HTMLTableRowElement, i: number) => row.cells[i]?.textContent ?? ''
    const number = (row: HTMLTableRowElement) => (isNumber ? Number(text(row, at).replaceAll(/\D/g, '')) : 0)
    const keyed = this.rows.map((row) => ({ row, n: number(row), key: isNumber ? '' : foldForSort(text(row, at)), name: foldForSort(text(row, 0)) }))
    keyed.sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.name < b.name ? -1 : 1))
    part<HTMLTableElement>('organizations').tBodies[0]?.append(...keyed.map(({ row }) => row))
    for (const link of part('organizations').querySelectorAll<HTMLAnchorElement>('a[data-sort]')) this.mark(link, link.dataset['sort'] === column, isNumber)
  }

  private mark(link: HTMLAnchorElement, isSorted: boolean, isNumber: boolean): void {
    link.textContent = (link.textContent ?? '').replace(/ [↓↑]$/, '') + (isSorted ? (isNumber ? ' ↓' : ' ↑') : '')
    const head = link.closest('th')
    if (isSorted) head?.setAttribute('aria-sort', isNumber ? 'descending' : 'ascending')
    else head?.removeAttribute('aria-sort')
  }
}
