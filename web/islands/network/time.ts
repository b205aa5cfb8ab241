import { element, part } from './page.ts'

/** So long each year is seen while the years are played. */
const STEP_MS = 800

/** The slider of the years over the field that is asked for: it plays them one after the other when it is told to, each drawn at once, and stands past the last year when all are seen. */
export function startTime(form: HTMLFormElement): void {
  const place = part('time')
  const range = place.querySelector('input')
  const output = place.querySelector('output')
  const button = element('button', { type: 'button', class: 'quiet' }, place.dataset['play'] ?? '')
  const year = form.elements.namedItem('year')
  if (!range || !output || !(year instanceof HTMLInputElement)) return
  const all = Number(range.max)
  let timer = 0

  const tell = (): void => {
    const words = Number(range.value) >= all ? (place.dataset['all'] ?? '') : range.value
    output.textContent = words
    range.setAttribute('aria-valuetext', words)
  }
  const write = (): void => {
    year.value = Number(range.value) >= all ? '' : range.value
    tell()
  }
  const follow = (): void => {
    range.value = /^\d{4}$/.test(year.value) ? year.value : range.max
    tell()
  }
  const stop = (): void => {
    clearInterval(timer)
    timer = 0
    button.textContent = place.dataset['play'] ?? ''
  }
  const step = (): void => {
    range.value = Number(range.value) >= all ? range.min : String(Number(range.value) + 1)
    write()
    year.dispatchEvent(new Event('change', { bubbles: true }))
    if (Number(range.value) >= all) stop()
  }

  output.after(' ', button)
  place.hidden = false
  follow()
  range.addEventListener('input', () => {
    stop()
    write()
    year.dispatchEvent(new Event('input', { bubbles: true }))
  })
  year.addEventListener('input', (event) => event.isTrusted && (stop(), follow()))
  button.addEventListener('click', () => {
    if (timer) return stop()
    button.textContent = place.dataset['pause'] ?? ''
    timer = window.setInterval(step, STEP_MS)
    step()
  })
}
