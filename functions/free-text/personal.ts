import { checkText } from './check-text.ts'

/**
 * The pieces of a text that name a person or lead to one: names, e-mail addresses, telephone numbers, street addresses. The reason of a revision may hold none: it is under the revision’s hash as
 * it stands, not under a salted digest of its own, so that it can never be blotted out. Pure.
 */
export function personalIn(text: string): readonly string[] {
  return [...new Set(checkText(text).filter(({ kind }) => kind !== 'case').map(({ found }) => found))]
}

/** A reason as the history keeps it: none where it names a person. What was typed stays with the submission, where stewards read it and it can be erased. */
export function historyReason(reason: string | null): string | null {
  return reason === null || personalIn(reason).length > 0 ? null : reason
}
