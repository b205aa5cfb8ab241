import type { Fact } from '#functions/revisions/chain.ts'
import type { TieForm } from './schema.ts'

/** The organizations that parties of a tie turn out to be, by the ids that stood for them. */
export type Settled = ReadonlyMap<string, string>

interface Party { readonly organization: string; readonly role: string }

function settledParties<P extends Party>(parties: readonly P[], settled: Settled): P[] {
  const named = parties.map((one) => ({ ...one, organization: settled.get(one.organization) ?? one.organization }))
  return named.filter((one, i) => named.findIndex((other) => other.organization === one.organization && other.role === one.role) === i)
}

/** A fact whose parties are called by the ids that they have on record. Where a party turns out to be another one in the same role, it is there once. Pure. */
export function settledFact(fact: Fact, settled: Settled): Fact {
  // a fact of a tie has passed its schema: its parties have an organization and a role
  const listed = (field: string) => (Array.isArray(fact[field]) ? { [field]: settledParties(fact[field] as readonly Party[], settled) } : {})
  return { ...fact, ...listed('parties'), ...listed('participants') }
}

/** The form of a tie whose parties have come on record. Pure. */
export function settledForm(form: TieForm, settled: Settled): TieForm {
  return { ...form, who: { ...form.who, parties: settledParties(form.who.parties, settled), proposed: form.who.proposed.filter(({ id }) => !settled.has(id)) } }
}
