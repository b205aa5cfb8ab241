import type { SourceInput } from '#functions/core/field-constraints.ts'
import { hostOf, isWebAddress } from '#functions/core/url.ts'

/** What is known of an organization whose name is withheld: its id, all its names and the address of its site. */
export interface Veiled { readonly id: string; readonly names: readonly { readonly text: string; readonly kind: string }[]; readonly website: string | null }

/** What stands in a text where a withheld name stood. */
const VEILED_WORDS = '[…]'

const LEAST_LENGTH = 3

function anyOf(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null
  const escaped = words.toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, flags)
}

/** Hides the names of organizations that are withheld in the texts of ties in which they take part (DESIGN §3.12). */
export class Veil {
  private readonly patterns: readonly RegExp[]
  private readonly hosts: ReadonlySet<string>

  constructor(veiled: readonly Veiled[]) {
    const names = veiled.flatMap((one) => one.names).filter(({ text }) => text.length >= LEAST_LENGTH)
    // an acronym can be a word in small letters
    const acronyms = names.filter(({ kind }) => kind === 'acronym').map(({ text }) => text)
    const others = [...names.filter(({ kind }) => kind !== 'acronym').map(({ text }) => text), ...veiled.map(({ id }) => id)]
    this.patterns = [anyOf(others, 'giu'), anyOf(acronyms, 'gu')].filter((pattern) => pattern !== null)
    this.hosts = new Set(veiled.flatMap(({ website }) => (website !== null && isWebAddress(website) ? [hostOf(website)] : [])))
  }

  /** A text in which each withheld name is a mark. */
  text(text: string): string {
    return this.patterns.reduce((left, pattern) => left.replaceAll(pattern, VEILED_WORDS), text)
  }

  /** A value with the same done to every text in it. The value keeps its shape. */
  within<V>(value: V): V {
    if (this.patterns.length === 0) return value
    if (typeof value === 'string') return this.text(value) as V & string
    if (Array.isArray(value)) return value.map((one: unknown) => this.within(one)) as V & unknown[]
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.within(inner as unknown)])) as V & object
  }

  /** Whether a value names one of them in any text, or leads to the site of one. */
  isNamedIn(value: unknown): boolean {
    if (typeof value === 'string') return this.text(value) !== value || (isWebAddress(value) && this.hosts.has(hostOf(value)))
    return typeof value === 'object' && value !== null && Object.values(value).some((inner) => this.isNamedIn(inner))
  }

  /** The sources that neither name one of them nor lie on its site. */
  sources(given: readonly SourceInput[]): SourceInput[] {
    return given.filter((one) => !this.isNamedIn(one))
  }
}
