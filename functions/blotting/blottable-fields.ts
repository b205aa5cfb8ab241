import { canonicalJson } from '#functions/core/canonical-json.ts'
import { fieldsOf, type Fact } from '#functions/revisions/chain.ts'
import { SCHEMAS } from '#functions/revisions/kinds.ts'
import type { RecordKind } from '#db/schema/records.ts'
import { BLOTTED_NAMES, BLOTTED_TITLE } from './marks.ts'

/** The fields that somebody writes freely, and so may hold what must not stand there. What is picked from a list of ours is corrected, not blotted out. */
const WRITTEN_FIELDS: readonly string[] = [
  'names', 'title', 'summary', 'kindDetail', 'website', 'identifiers', 'note', 'paidBy', 'preconditions', 'outcomes', 'sources', 'parties', 'participants',
]

/** The first part of a pointer: `names` of `/names/0`. */
export function topOf(pointer: string): string {
  return pointer.split('/')[1] ?? ''
}

/** A text within a value by which the same thing is known wherever it stands: the text of a name, the address of a source. */
function knownBy(value: unknown, key: 'text' | 'url'): string | null {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
  return typeof found === 'string' ? found : null
}

/** Whether two fields of a record say the same: the same value in the same field, or the same text or address in any. */
function saysSame(field: string, value: unknown, otherField: string, other: unknown): boolean {
  if (topOf(field) === topOf(otherField) && canonicalJson(value) === canonicalJson(other)) return true
  return (['text', 'url'] as const).some((key) => knownBy(value, key) !== null && knownBy(value, key) === knownBy(other, key))
}

/** Where a fact says what is to be blotted out: in its field, which may have moved in its list since, or in another with the same text. Pure. */
export function pointersSaying(fact: Fact, pointer: string, value: unknown): string[] {
  return fieldsOf(fact).flatMap(([place, said]) => (said !== null && place !== '/id' && saysSame(pointer, value, place, said) ? [place] : []))
}

/** The texts of a value that somebody wrote: what is looked for in mails, notices and forms. Ids and slugs are not among them. */
export function writtenTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string') return ['text', 'url', 'title', 'value'].includes(key) ? writtenTexts(inner) : []
    return writtenTexts(inner)
  }))]
}

function withoutHoles(field: string, value: unknown, blotted: ReadonlySet<string>): unknown {
  if (blotted.has(`/${field}`)) return null
  if (Array.isArray(value)) return value.filter((_, i) => !blotted.has(`/${field}/${i}`))
  if (typeof value !== 'object' || value === null) return value
  const left = Object.entries(value).filter(([part]) => !blotted.has(`/${field}/${part}`))
  return left.length > 0 ? Object.fromEntries(left) : null
}

/**
 * What a fact goes on as when fields of it were blotted out: without the holes, so that everything that reads facts reads this one; a name or a title that it cannot be
 * without is a mark in the four languages. Pure.
 *
 * @returns null when the fact cannot be without the field
 */
export function healed(kind: RecordKind, fact: Fact, pointers: readonly string[]): Fact | null {
  const blotted = new Set(pointers)
  const whole: Record<string, unknown> = Object.fromEntries(Object.entries(fact).map(([field, value]) => [field, withoutHoles(field, value, blotted)]))
  if (kind === 'organization' && Array.isArray(whole['names']) && !whole['names'].some((name) => name.kind === 'official')) whole['names'] = [...BLOTTED_NAMES, ...whole['names']]
  if ('title' in whole && whole['title'] === null) whole['title'] = BLOTTED_TITLE
  const read = SCHEMAS[kind].safeParse(whole)
  // every kind's schema is of an object
  return read.success ? (read.data as unknown as Fact) : null
}

/** The fields of a fact that can be blotted out, with what they say. Pure. */
export function blottableFields(kind: RecordKind, fact: Fact): [pointer: string, value: unknown][] {
  const { mergedInto: _, ...own } = fact
  return fieldsOf(own).filter(([pointer, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0) || !WRITTEN_FIELDS.includes(topOf(pointer))) return false
    return healed(kind, withoutOldHoles(own), [pointerAfter(own, pointer)]) !== null
  })
}

/** A fact as an old revision has it, without what was blotted out of it before. */
function withoutOldHoles(fact: Fact): Fact {
  return Object.fromEntries(Object.entries(fact).map(([field, value]) => [field, Array.isArray(value) ? value.filter((one) => one !== null) : value]))
}

/** Where an entry of a list stands once the holes before it are gone. */
function pointerAfter(fact: Fact, pointer: string): string {
  const [, field = '', part] = pointer.split('/')
  const list = fact[field]
  if (!Array.isArray(list) || part === undefined) return pointer
  return `/${field}/${list.slice(0, Number(part)).filter((one) => one !== null).length}`
}
