import type { AllianceInput } from '#functions/alliances/schema.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import type { ExchangeInput } from '#functions/exchanges/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'

/** Somebody who takes part, in an alliance or an exchange. */
interface Partaker { readonly organization: string; readonly role: string; readonly sources?: readonly { readonly url: string }[] }

/** The fields of a fact that list who takes part. */
const LISTS = ['parties', 'participants'] as const

function partakersOf(fact: Fact, list: (typeof LISTS)[number]): readonly Partaker[] {
  return (fact[list] as readonly Partaker[] | undefined ?? []) // a stored fact has passed its schema
}

/** The organizations that take part in a tie, each once. */
export function organizationsIn(fact: Fact): string[] {
  return [...new Set(LISTS.flatMap((list) => partakersOf(fact, list).map((one) => one.organization)))]
}

/** Entries of one organization given to another; where both hold the same role, one entry stays, with the sources of both. */
function moved(list: readonly Partaker[], from: string, to: string): Partaker[] {
  const roles = new Map(list.filter((one) => one.organization === to).map((one) => [one.role, one]))
  const theirs = new Map(list.filter((one) => one.organization === from).map((one) => [one.role, one]))
  return list.flatMap((one) => {
    if (one.organization === from) return roles.has(one.role) ? [] : [{ ...one, organization: to }]
    const other = one.organization === to ? theirs.get(one.role) : undefined
    if (!other?.sources || !one.sources) return [one]
    const own = one.sources
    return [{ ...one, sources: [...own, ...other.sources.filter(({ url }) => own.every((mine) => mine.url !== url))] }]
  })
}

/** Every other place that names an organization: who a network is, who offers or needs, which side says what an exchange left. */
function renamed(fact: Fact, from: string, to: string): Fact {
  const swap = (value: unknown): unknown => (value === from ? to : value)
  const outcomes = fact['outcomes'] as ExchangeInput['outcomes'] // a stored fact has passed its schema
  return {
    ...fact,
    ...('body' in fact ? { body: swap(fact['body']) } : {}),
    ...('organization' in fact ? { organization: swap(fact['organization']) } : {}),
    ...(outcomes === undefined ? {} : { outcomes: outcomes.map((one) => ({ ...one, side: swap(one.side) })) }),
  }
}

/** A tie or a capability in which `to` stands wherever `from` stood. */
export function movedFact(fact: Fact, from: string, to: string): Fact {
  return LISTS.reduce((told, list) => (list in told ? { ...told, [list]: moved(partakersOf(told, list), from, to) } : told), renamed(fact, from, to))
}

/** Whether a tie would be left with one organization when the two are one. */
export function joinsOnlyThem(fact: Fact, one: string, other: string): boolean {
  const all = organizationsIn(fact)
  return all.length === 2 && all.includes(one) && all.includes(other)
}

/** Entries of `to` that came from `from`, given back where they still stand. */
function movedBack(now: readonly Partaker[], before: readonly Partaker[], after: readonly Partaker[], from: string, to: string): Partaker[] {
  return now.flatMap((one) => {
    const gave = before.find((other) => other.organization === from && other.role === one.role)
    if (one.organization !== to || !gave) return [one]
    const own = before.find((other) => other.organization === to && other.role === one.role)
    if (!own) return [{ ...one, organization: from }]
    const made = after.find((other) => other.organization === to && other.role === one.role)
    return [canonicalJson(made) === canonicalJson(one) ? own : one, gave]
  })
}

/**
 * A tie or a capability with a merge taken back: what the merge gave to `to` is `from`'s again, and what was changed since stays. Nothing was changed since: it is `before` again.
 *
 * @param before the fact before the merge
 * @param after what the merge made of it
 */
export function restoredFact(now: Fact, { before, after, from, to }: { before: Fact; after: Fact; from: string; to: string }): Fact {
  if (canonicalJson(now) === canonicalJson(after)) return before
  const isTheirs = !organizationsIn(before).includes(to)
  const own = (field: string): Fact => (field in now && before[field] === from && now[field] === to ? { [field]: from } : {})
  const outcomes = now['outcomes'] as ExchangeInput['outcomes'] // a stored fact has passed its schema
  const told: Fact = { ...now, ...own('body'), ...own('organization'), ...(outcomes && isTheirs ? { outcomes: outcomes.map((one) => (one.side === to ? { ...one, side: from } : one)) } : {}) }
  return LISTS.reduce((fact, list) => (list in fact ? { ...fact, [list]: movedBack(partakersOf(fact, list), partakersOf(before, list), partakersOf(after, list), from, to) } : fact), told)
}

/** The title of a tie. */
export function titleOf(fact: Fact): AllianceInput['title'] {
  return fact['title'] as AllianceInput['title'] // a stored fact of a tie has passed its schema
}
