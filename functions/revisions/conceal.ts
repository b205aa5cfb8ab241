import { fieldsOf, type Fact } from './chain.ts'
import type { Veil } from './veil.ts'

/** Whether a value names one of these ids anywhere in it. */
export function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => names(inner, ids))
}

function emptied(value: unknown, field: string, concealed: ReadonlySet<string>): unknown {
  if (concealed.has(`/${field}`)) return null
  const place = ([part, entry]: [string, unknown]): [string, unknown] => [part, concealed.has(`/${field}/${part}`) ? null : entry]
  if (Array.isArray(value)) return Object.entries(value).map((entry) => place(entry)[1])
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(place)) : value
}

/** A fact in which these fields are null, each in its place: the entries after it in a list keep theirs. */
export function emptiedAt(fact: Fact, pointers: ReadonlySet<string>): Fact {
  return Object.fromEntries(Object.entries(fact).map(([field, value]) => [field, emptied(value, field, pointers)]))
}

/**
 * A fact as the public may read it when some organizations are withheld for their safety (DESIGN §3.12): whatever names one of them is null, in its place.
 * The id of the record itself is not looked at: the history of a withheld record is not public at all.
 *
 * @param veil finds their names in texts too
 * @returns the fact and the pointers of what is concealed in it
 */
export function concealed(fact: Fact, withheld: ReadonlySet<string>, veil?: Veil): { readonly fact: Fact; readonly pointers: readonly string[] } {
  if (withheld.size === 0) return { fact, pointers: [] }
  const pointers = fieldsOf(fact).flatMap(([pointer, value]) => (pointer !== '/id' && (names(value, withheld) || veil?.isNamedIn(value)) ? [pointer] : []))
  return { fact: emptiedAt(fact, new Set(pointers)), pointers }
}
