/**
 * Signs in by a passkey, and adds one to an account: two requests with the browser's own dialogue between them. The page gives a form inside an element with `data-passkey`
 * (`sign-in` or `add`), hidden until this island finds that the browser can do it, and in it the sentence for when it did not work.
 */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Sends the form for one step. @throws Error when it was refused */
async function send(form: HTMLFormElement, step: string, answer?: unknown): Promise<unknown> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  body.set('step', step)
  if (answer !== undefined) body.set('answer', JSON.stringify(answer))
  const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return response.json()
}

async function run(form: HTMLFormElement, kind: string | undefined): Promise<void> {
  // what the server composed for this browser's dialogue
  const optionsJSON = await send(form, 'offer') as Parameters<typeof startRegistration>[0]['optionsJSON'] & Parameters<typeof startAuthentication>[0]['optionsJSON']
  const answer = kind === 'add' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })
  const { location } = await send(form, 'answer', answer) as { readonly location: string }
  window.location.assign(location)
}

function enable(part: HTMLElement): void {
  const form = part.querySelector('form')
  const button = form?.querySelector('button')
  const failed = part.querySelector<HTMLElement>('[data-failed]')
  if (!form || !button || !failed) return
  part.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    failed.hidden = true
    button.disabled = true
    run(form, part.dataset['passkey']).catch(() => {
      failed.hidden = false
      button.disabled = false
    })
  })
}

/** A passkey belongs to a host name; an address of numbers has none. */
const hasHostName = !/^[\d.]+$|:/.test(window.location.hostname)

if (hasHostName && browserSupportsWebAuthn()) for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) enable(part)
