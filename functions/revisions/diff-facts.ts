import { canonicalJson } from '#functions/core/canonical-json.ts'
import type { Fact } from './chain.ts'

/** What changed in one field. `part` is the language of a text, else null. Empty lists: nothing was, nothing is. */
export interface FieldChange { readonly field: string; readonly part: string | null; readonly before: readonly unknown[]; readonly after: readonly unknown[] }

function isTexts(value: unknown): value is { readonly [part: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value as a list of what it says; null and what was blotted out say nothing. */
function listOf(value: unknown): readonly unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined)
}

/** Entries of a list that the other list lacks; each entry of the other accounts for one. */
function missing(from: readonly unknown[], other: readonly unknown[]): unknown[] {
  const left = other.map(canonicalJson)
  return from.filter((one) => {
    const at = left.indexOf(canonicalJson(one))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function changeOf(field: string, part: string | null, before: unknown, after: unknown): FieldChange[] {
  const was = missing(listOf(before), listOf(after))
  const is = missing(listOf(after), listOf(before))
  return was.length + is.length === 0 ? [] : [{ field, part, before: was, after: is }]
}

/**
 * What changed between two states of a fact, field by field: of lists the entries that went and that came, whatever their order; of texts each language by
 * itself.
 *
 * @param before null for a record that is new: everything it says is a change
 */
export function diffFacts(before: Fact | null, after: Fact): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before ?? {})])].filter((field) => field !== 'id')
  return fields.flatMap((field) => {
    const [was, is] = [before?.[field], after[field]]
    if (!isTexts(was) && !isTexts(is)) return changeOf(field, null, was, is)
    const [wasParts, isParts] = [isTexts(was) ? was : {}, isTexts(is) ? is : {}]
    return [...new Set([...Object.keys(isParts), ...Object.keys(wasParts)])].flatMap((part) => changeOf(field, part, wasParts[part], isParts[part]))
  })
}
