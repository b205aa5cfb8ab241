import { checkText } from '#functions/free-text/check-text.ts'
import { personalIn } from '#functions/free-text/personal.ts'
import { reasonFault } from './rules.ts'

/** A reason that was typed: whole, or what does not hold in it. `found`: what the check of the text points out, until it is confirmed. */
export type ReadReason = { readonly reason: string; readonly fault: null } | { readonly reason: string; readonly fault: 'missing' | 'short' | 'long' | 'notices'; readonly found: readonly string[] }

/** Reads a reason as it was typed into a form. Pure. */
export function readReason(typed: string, isConfirmed: boolean): ReadReason {
  const reason = typed.replaceAll(/\s+/g, ' ').trim()
  const fault = reasonFault(reason)
  if (fault !== null) return { reason, fault, found: [] }
  const found = isConfirmed ? [] : [...new Set(checkText(reason).map((one) => one.found))]
  return found.length > 0 ? { reason, fault: 'notices', found } : { reason, fault: null }
}

/** Reads a reason that the history will keep: of a person nothing may stand in it, confirmed or not, since it can never be blotted out (`personalIn`). Pure. */
export function readHistoryReason(typed: string, isConfirmed: boolean): ReadReason | { readonly reason: string; readonly fault: 'personal'; readonly found: readonly string[] } {
  const read = readReason(typed, isConfirmed)
  const found = read.fault === null || read.fault === 'notices' ? personalIn(read.reason) : []
  return found.length > 0 ? { reason: read.reason, fault: 'personal', found } : read
}
