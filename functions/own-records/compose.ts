import type { CapabilityInput } from '#functions/capabilities/schema.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import { noticeKey } from '#functions/joining/asking.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { capabilityEntries, capabilityTexts, composeCapability } from './capability-form.ts'
import { composeOrganization, organizationEntries, organizationTexts } from './organization-form.ts'
import type { Composed, OwnGround, OwnKind, Written } from './schema.ts'
import { writtenOf } from './written.ts'

/** The fact that a form stands for, with what does not hold in it. Pure. */
export function compose(kind: OwnKind, written: Written, ground: OwnGround): Composed {
  return kind === 'organization' ? composeOrganization(written, ground) : composeCapability(written, ground)
}

/** The form of a record as it stands. */
export function writtenFrom(kind: OwnKind, fact: Fact): Written {
  // a fact on record has passed the schema of its kind
  return writtenOf(kind === 'organization' ? organizationEntries(fact as unknown as OrganizationInput) : capabilityEntries(fact as unknown as CapabilityInput))
}

/** What the check of free text points out in a form; a text that is on record already was looked at before. `isConfirmed`: its author lets it stand. */
export function noticesIn(kind: OwnKind, written: Written, base: Fact | null): readonly (TextNotice & { readonly isConfirmed: boolean })[] {
  const published = base === null ? '' : JSON.stringify(base)
  const texts = kind === 'organization' ? organizationTexts(written) : capabilityTexts(written)
  const confirmed = written.all('confirmed')
  return texts.filter((text) => text !== '' && !published.includes(JSON.stringify(text))).flatMap((text) => checkText(text)).map((notice) => ({ ...notice, isConfirmed: confirmed.includes(noticeKey(notice)) }))
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null)
}

function mergeLists(was: readonly unknown[], theirs: readonly unknown[], mine: readonly unknown[]): unknown[] {
  const isIn = (list: readonly unknown[], one: unknown) => list.some((other) => isSame(one, other))
  const kept = theirs.filter((one) => isIn(mine, one) || !isIn(was, one))
  return [...kept, ...mine.filter((one) => !isIn(kept, one) && !isIn(was, one))]
}

/**
 * A change that was begun on one version of a fact, brought to a later one: each field that its author did not touch is that of the later version, each that she touched is hers; of
 * lists (names, sources) each entry by itself. Pure.
 */
export function mergeFacts(was: Fact, theirs: Fact, mine: Fact): Fact {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return Object.fromEntries(fields.flatMap((field) => {
    const [a, b, c] = [was[field], theirs[field], mine[field]]
    const merged = isSame(a, c) ? b : isSame(a, b) ? c : Array.isArray(b) && Array.isArray(c) ? mergeLists(Array.isArray(a) ? a : [], b, c) : c
    return merged === undefined ? [] : [[field, merged]]
  }))
}
