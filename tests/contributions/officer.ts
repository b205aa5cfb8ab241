import { expect } from 'vitest'
import { fieldsOf, type Fields } from '#tests/support/forms.ts'
import type { Person } from '#tests/support/people.ts'

/** The address that an answer leads to, without its anchor. */
export function to(response: Response): string {
  return (response.headers.get('location') ?? '').replace(/#.*/, '')
}

/** Sends a step of the form with some fields filled in, as the page has drawn it, by the button `press`. */
export async function send(person: Person, address: string, fields: Fields, press = 'continue'): Promise<Response> {
  const page = await person.fetch(address)
  expect(page.status, address).toBe(200)
  const drawn = fieldsOf(await page.text(), address.split('?')[0] ?? address)
  return person.post(address.split('?')[0] ?? address, { ...drawn, ...fields, do: press })
}

/** Begins a contribution from the workspace of an organization. @returns its address, `/es/contributions/…` */
export async function begin(person: Person, organization: string, kind: 'alliance' | 'exchange' = 'alliance', more: Fields = {}): Promise<string> {
  const started = await person.post('/es/contributions', { id: crypto.randomUUID(), organization, kind, operation: 'create', ...more })
  expect(started.status).toBe(303)
  return to(started).replace(/\/(what|check)$/, '')
}

/** Writes an alliance of these organizations through all steps but the last. @returns its address */
export async function writeAlliance(person: Person, own: string, others: readonly string[], title = 'Acuerdo marco de prueba'): Promise<string> {
  const address = await begin(person, own)
  expect(to(await send(person, `${address}/what`, { 'title-es': title, nature: 'framework-agreement', workLines: ['training', 'communication'] }))).toBe(`${address}/who`)
  for (const other of others) expect((await send(person, `${address}/who`, {}, `add:${other}`)).status).toBe(303)
  const roles = Object.fromEntries([own, ...others].map((_, i) => [`party-${i}-role`, i === 0 ? 'lead' : 'party']))
  expect(to(await send(person, `${address}/who`, roles))).toBe(`${address}/when`)
  expect(to(await send(person, `${address}/when`, { 'start-year': '2024', 'start-month': '3', ending: 'open' }))).toBe(`${address}/check`)
  return address
}

/** Writes an alliance and submits it. @returns its address */
export async function submitAlliance(person: Person, own: string, others: readonly string[], title?: string): Promise<string> {
  const address = await writeAlliance(person, own, others, title)
  const sent = await send(person, `${address}/check`, { basis: 'statement' }, 'submit')
  expect(to(sent)).toBe(address)
  return address
}
