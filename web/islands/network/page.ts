import type { NetworkWords } from '#web/pages/network/network-words.ts'

/** A part of the page by its `data-network` name. Throws when the page lacks it. */
export function part<E extends HTMLElement = HTMLElement>(name: string): E {
  const found = document.querySelector<E>(`[data-network="${name}"]`)
  if (!found) throw new Error(`the page has no part ${name}`)
  return found
}

/** The island's words, in the reader's language. */
export function readWords(): NetworkWords {
  return JSON.parse(part('words').textContent ?? '{}')
}

/** The names that a table of the page gives to the rows of the network. */
export function namesInTable(name: 'organizations' | 'ties'): Map<number, string> {
  const attribute = name === 'organizations' ? 'n' : 't'
  const rows = part(name).querySelectorAll<HTMLElement>(`tr[data-${attribute}]`)
  return new Map([...rows].map((row) => [Number(row.dataset[attribute]), row.querySelector('th')?.textContent ?? '']))
}

/** A copy of a sign that the page holds ready: a sector's knot or an evidence's cord. */
export function sign(name: string): Node {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-sign="${name}"]`)
  return template?.content.cloneNode(true) ?? document.createTextNode('')
}

/** An element with its text or children. */
export function element(tag: string, attributes: { readonly [name: string]: string }, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}
