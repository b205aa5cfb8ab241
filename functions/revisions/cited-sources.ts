import type { SourceInput } from '#functions/core/field-constraints.ts'
import type { Fact } from './chain.ts'

function isSources(value: unknown): value is SourceInput[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null && 'url' in entry)
}

/** The sources that a fact cites, each with the JSON pointer of the part it supports: '' for the whole, `/parties/3` for a party. */
export function citedSources(fact: Fact): { source: SourceInput; pointer: string }[] {
  const own = isSources(fact['sources']) ? fact['sources'].map((source) => ({ source, pointer: '' })) : []
  const parties = Array.isArray(fact['parties']) ? fact['parties'] : []
  const theirs = parties.flatMap((party: { sources?: unknown }, i) => (isSources(party.sources) ? party.sources.map((source) => ({ source, pointer: `/parties/${i}` })) : []))
  return [...own, ...theirs]
}
