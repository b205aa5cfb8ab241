import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'

type Name = OrganizationInput['names'][number]

/**
 * A name of the merged organization as the other one bears it from now on: found by search, and shown only where the other has none of its own. A translation into a language in which the other
 * has no name, and an acronym when it has none, stay what they are; whatever else it was called becomes a former name.
 */
function inherited(name: Name, own: readonly Name[]): Name {
  const isWanted = name.kind === 'acronym' ? own.every((one) => one.kind !== 'acronym') : name.status === 'translation' && own.every((one) => one.lang !== name.lang)
  return isWanted ? name : { ...name, kind: 'former' }
}

/** What an organization becomes when another turns out to be it: it keeps all it says of itself, and gains the names, identifiers and sources that it lacks. */
export function joinedOrganization(into: OrganizationInput, merged: OrganizationInput): OrganizationInput {
  const texts = new Set(into.names.map((name) => name.text))
  const names = merged.names.filter((name, i) => !texts.has(name.text) && merged.names.findIndex((other) => other.text === name.text && other.lang === name.lang) === i)
  const identifiers = merged.identifiers.filter((one) => !into.identifiers.some((own) => own.scheme === one.scheme && own.value === one.value))
  const sources = merged.sources.filter((one) => !into.sources.some((own) => own.url === one.url))
  return {
    ...into, website: into.website ?? merged.website,
    names: [...into.names, ...names.map((name) => inherited(name, into.names))], identifiers: [...into.identifiers, ...identifiers], sources: [...into.sources, ...sources],
  }
}

/** A list without the entries that came with a merge: those of `after` that `before` lacks. */
function without<T>(now: readonly T[], before: readonly T[], after: readonly T[]): T[] {
  const had = new Set(before.map(canonicalJson))
  const came = new Set(after.map(canonicalJson).filter((entry) => !had.has(entry)))
  return now.filter((entry) => !came.has(canonicalJson(entry)))
}

/**
 * What an organization becomes when a merge into it is taken back: what came with the merge goes, what was changed since stays. Nothing was changed since: it is `before` again.
 *
 * @param before what it was before the merge
 * @param after what the merge made of it
 */
export function partedOrganization(now: OrganizationInput, before: OrganizationInput, after: OrganizationInput): OrganizationInput {
  const names = without(now.names, before.names, after.names)
  return {
    ...now, website: before.website === null && now.website === after.website ? null : now.website,
    names: names.some((name) => name.kind === 'official') ? names : now.names,
    identifiers: without(now.identifiers, before.identifiers, after.identifiers), sources: without(now.sources, before.sources, after.sources),
  }
}
