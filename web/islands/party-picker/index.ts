/**
 * Suggestions while one looks for a party: an editable combobox with a list (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"). What is chosen presses the same
 * button that stands in the list without script, so that the server adds the party and keeps what else was typed.
 */
import type { Language } from '#db/reference/languages.ts'
import { readSuggestions, type Suggestion } from './suggestions.ts'

const WAIT_MS = 180

interface Picker { readonly input: HTMLInputElement; readonly list: HTMLUListElement; readonly status: HTMLElement; readonly form: HTMLFormElement; readonly lang: Language }

let shown: readonly Suggestion[] = []
let at = -1
let asked = 0
let timer: ReturnType<typeof setTimeout> | undefined

function close({ input, list }: Picker): void {
  shown = []
  at = -1
  list.hidden = true
  list.replaceChildren()
  input.setAttribute('aria-expanded', 'false')
  input.removeAttribute('aria-activedescendant')
}

function mark({ input, list }: Picker, next: number): void {
  at = next
  for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === at))
  const option = list.children[at]
  if (!option) return input.removeAttribute('aria-activedescendant')
  input.setAttribute('aria-activedescendant', option.id)
  option.scrollIntoView({ block: 'nearest' })
}

/** Presses the button that adds this party. */
function choose({ form }: Picker, { id }: Suggestion): void {
  const button = document.createElement('button')
  button.type = 'submit'
  button.name = 'do'
  button.value = `add:${id}`
  button.hidden = true
  form.append(button)
  const words = form.elements.namedItem('q')
  if (words instanceof HTMLInputElement) words.value = ''
  form.requestSubmit(button)
}

function show(picker: Picker, suggestions: readonly Suggestion[]): void {
  close(picker)
  shown = suggestions
  const { input, list, status } = picker
  list.append(...suggestions.map(({ name, meta, lang }, i) => {
    const option = document.createElement('li')
    const title = document.createElement('b')
    option.id = `suggestion-${i}`
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    title.textContent = name
    if (lang !== null) title.lang = lang
    option.append(title, meta)
    // before the field loses the focus
    option.addEventListener('pointerdown', (event) => event.preventDefault())
    option.addEventListener('click', () => { const found = shown[i]; if (found) choose(picker, found) })
    return option
  }))
  list.hidden = suggestions.length === 0
  input.setAttribute('aria-expanded', String(suggestions.length > 0))
  status.textContent = `${suggestions.length} ${status.dataset['word'] ?? ''}`.trim()
}

function look(picker: Picker): void {
  clearTimeout(timer)
  const words = picker.input.value.trim()
  const turn = ++asked
  if (words.length < 2) return close(picker)
  timer = setTimeout(() => {
    void readSuggestions(words, picker.lang).then((found) => { if (turn === asked) show(picker, found) }, () => close(picker))
  }, WAIT_MS)
}

function onKey(picker: Picker, event: KeyboardEvent): void {
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    if (shown.length === 0) return look(picker)
    event.preventDefault()
    return mark(picker, (at + (event.key === 'ArrowDown' ? 1 : shown.length - (at < 0 ? 0 : 1))) % shown.length)
  }
  if (event.key === 'Escape' && shown.length > 0) {
    event.preventDefault()
    return close(picker)
  }
  const found = shown[at]
  if (event.key === 'Enter' && found) {
    event.preventDefault()
    choose(picker, found)
  }
}

function start(field: HTMLElement): void {
  const input = field.querySelector('input')
  const form = field.closest('form')
  if (!input || !form) return
  const list = document.createElement('ul')
  const status = document.createElement('p')
  list.id = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.querySelector('label')?.textContent ?? '')
  list.hidden = true
  status.className = 'vh'
  status.setAttribute('role', 'status')
  status.dataset['word'] = (field.dataset['suggestions'] ?? '').replace(/^\D*\d+\s*/, '')
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  input.setAttribute('aria-controls', list.id)
  const box = input.parentElement
  box?.classList.add('suggest')
  box?.append(list)
  field.append(status)
  const picker = { input, list, status, form, lang: document.documentElement.lang as Language } // the page's language is one of the four
  input.addEventListener('input', () => look(picker))
  input.addEventListener('keydown', (event) => onKey(picker, event))
  input.addEventListener('blur', () => close(picker))
}

for (const field of document.querySelectorAll<HTMLElement>('[data-party-picker]')) start(field)
