import type { TypedValues } from '#functions/contributions/form-codec.ts'
import type { FormEntry } from '#functions/contributions/form-codec.ts'
import type { Written } from './schema.ts'

/** Fields of a form that say what is done with it, not what it says. */
const ASIDE = ['do', 'id', 'revision', 'base', '_csrf']

/** Entries as a form that was written. */
export function writtenOf(entries: Iterable<FormEntry>): Written {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) values.set(name, [...(values.get(name) ?? []), value])
  return { one: (name) => values.get(name)?.[0] ?? '', all: (name) => values.get(name) ?? [], toJSON: () => Object.fromEntries(values) }
}

/** What a form says, without what is done with it: for keeping and comparing. What is empty says nothing. */
export function entriesOf(written: Written): FormEntry[] {
  return Object.entries(written.toJSON()).filter(([name]) => !ASIDE.includes(name)).flatMap(([name, values]) => values.filter((value) => value !== '').map((value): FormEntry => [name, value])).toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
}

/** Whether two forms say the same. */
export function isSameWriting(a: Written, b: Written): boolean {
  return JSON.stringify(entriesOf(a)) === JSON.stringify(entriesOf(b))
}

/** A form that was written, with other values in some places; null takes a name away. */
export function withValues(written: TypedValues & Pick<Written, 'toJSON'>, values: Readonly<Record<string, string | null>>): Written {
  const kept = Object.entries(written.toJSON()).filter(([name]) => !(name in values)).flatMap(([name, all]) => all.map((value): FormEntry => [name, value]))
  return writtenOf([...kept, ...Object.entries(values).flatMap(([name, value]): FormEntry[] => (value === null ? [] : [[name, value]]))])
}
