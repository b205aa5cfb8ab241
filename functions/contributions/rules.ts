import { canonicalJson } from '#functions/core/canonical-json.ts'
import { foldForSearch } from '#functions/core/fold.ts'
import type { SubmissionState } from '#db/schema/contributions.ts'
import type { Viewer } from '#functions/core/viewer.ts'

/** Characters of an id at the most (MODEL, Ids), with room for a number after it. */
const MOST_ID = 76

/** Whether its author may go on writing: a draft, and what was sent back. What was submitted is taken back to a draft first. */
export function mayEdit(state: SubmissionState): boolean {
  return state === 'draft' || state === 'returned'
}

/** Whether it can still be discarded. */
export function mayDiscard(state: SubmissionState): boolean {
  return state === 'draft' || state === 'returned' || state === 'submitted'
}

/** Whether somebody who is signed in reads and writes what an organization prepares: she holds a post there. What is of no organization yet is its author's alone. */
export function isOurs(viewer: Viewer, { account, organizationKey }: { readonly account: number; readonly organizationKey: number | null }): boolean {
  return organizationKey === null ? viewer.account === account : viewer.posts.some((post) => post.organizationKey === organizationKey)
}

/** The id of a new tie, from its title: `acuerdo-marco-2024`; `taken` tells whether a record bears it already. */
export function idFromTitle(title: string, taken: (id: string) => boolean): string {
  const words = foldForSearch(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  const stem = words.slice(0, MOST_ID).replace(/-[^-]*$/, (rest) => (words.length > MOST_ID ? '' : rest)).replace(/-+$/, '') || 'tie'
  if (!taken(stem)) return stem
  for (let n = 2; ; n++) if (!taken(`${stem}-${n}`)) return `${stem}-${n}`
}

type Fields = { readonly [field: string]: unknown }

/** A title as it was given, without its translations: what differs only in accents, capitals or marks is spelling. */
function titleSubstance(title: unknown): unknown {
  if (typeof title !== 'object' || title === null) return null
  return Object.entries(title).flatMap(([lang, one]: [string, { readonly text: string; readonly status: string }]) =>
    (one.status === 'translation' ? [] : [[lang, foldForSearch(one.text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()]])).toSorted()
}

function inAnyOrder(list: unknown): unknown {
  return Array.isArray(list) ? list.map((one: unknown) => canonicalJson(one)).toSorted() : list
}

/** What parties have said yes to. Not in it: where it is found (sources), what is told of it (summary, translations), and what each side says for itself (outcomes). */
function substance({ sources: _, summary: __, outcomes: ___, title, parties, participants, workLines, capabilities, ...rest }: Fields): Fields {
  const bare = Array.isArray(parties) ? parties.map(({ sources: ____, ...party }: Fields) => party) : undefined
  const lists = Object.entries({ parties: bare, participants, workLines, capabilities }).filter(([, list]) => list !== undefined)
  return { ...rest, title: titleSubstance(title), ...Object.fromEntries(lists.map(([field, list]) => [field, inAnyOrder(list)])) }
}

/**
 * Whether a change touches what the parties have confirmed: kind, parties and roles, dates and term, work lines, the title beyond its spelling. Then the others are asked again, and
 * what they had said stands as not said (DESIGN §3.2). Sources, summary, translations and the order of lists do not count.
 */
export function isSubstantial(before: Fields, after: Fields): boolean {
  return canonicalJson(substance(before)) !== canonicalJson(substance(after))
}

/** The middle one of some spans of time, in whole days and at least one; null when there is none. Of two middles, the longer: a promise is better kept. */
export function medianDays(spans: readonly number[]): number | null {
  const sorted = spans.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  return middle === undefined ? null : Math.max(1, Math.ceil(middle / 86_400_000))
}
