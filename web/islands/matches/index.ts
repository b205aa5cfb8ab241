/**
 * While a name is typed, the organizations on record that match it appear under the field. The page gives the field (`data-matches` holds the list's id), a language, and the
 * list with its words; without this island nothing is lost, for the form searches too.
 */
import { shownMatches, type Found } from './shown-matches.ts'

/** Milliseconds without a key before the registry is asked. */
const PAUSE = 220

function watch(field: HTMLInputElement): void {
  const list = document.getElementById(field.dataset['matches'] ?? '')
  const items = list?.querySelector('ul')
  const count = list?.querySelector('[data-count]')
  if (!list || !items || !count) return
  const { lang } = document.documentElement
  const { href = '', one = '', many = '' } = list.dataset
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const show = (matches: readonly { readonly id: string; readonly name: string; readonly lang: string; readonly about: string }[]): void => {
    items.replaceChildren(...matches.map((match) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = href.replace('~', encodeURIComponent(match.id))
      link.textContent = match.name
      if (match.lang !== lang) link.lang = match.lang
      const about = document.createElement('span')
      about.className = 'meta'
      about.textContent = match.about === '' ? '' : ` ${match.about}`
      item.append(link, about)
      return item
    }))
    list.hidden = matches.length === 0
    count.textContent = matches.length === 0 ? '' : (matches.length === 1 ? one : many).replace('~', String(matches.length))
  }

  const ask = async (): Promise<void> => {
    const q = field.value.trim()
    const mine = ++asked
    if (q.length < 3) return show([])
    const response = await fetch(`/api/v1/organizations?limit=6&q=${encodeURIComponent(q.slice(0, 200))}`)
    if (!response.ok || mine !== asked) return
    const { data }: { data: readonly Found[] } = await response.json()
    if (mine === asked) show(shownMatches(data, lang))
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => { ask().catch(() => show([])) }, PAUSE)
  })
  // a name that stands there already, and for which the server has shown nothing, is looked up at once
  if ('matchesNow' in field.dataset) ask().catch(() => show([]))
}

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-matches]')) watch(field)
