import type { WriteTransaction } from '#db/client.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { adoptSubmission, selectAwaitingIn } from './queries.ts'
import { tieForm } from './schema.ts'

/** An organization that has come on record, and the id under which its author has drafted its ties until then. */
export interface Adoption { readonly account: number; readonly awaitedId: string; readonly key: number; readonly id: string }

function renamed(fact: Fact, from: string, to: string): Fact {
  const ends = (given: unknown): unknown => (Array.isArray(given) ? given.map((one: { organization: string }) => (one.organization === from ? { ...one, organization: to } : one)) : given)
  return { ...fact, ...('parties' in fact ? { parties: ends(fact['parties']) } : {}), ...('participants' in fact ? { participants: ends(fact['participants']) } : {}) }
}

/** Puts what an officer has drafted for an organization that was not on record yet under that organization, now that it is; in the transaction that publishes it. */
export async function adoptContributions(tx: WriteTransaction, { account, awaitedId, key, id }: Adoption): Promise<void> {
  for (const row of await selectAwaitingIn(tx, account, awaitedId)) {
    const form = tieForm.parse(JSON.parse(row.form))
    const parties = form.who.parties.map((one) => (one.organization === awaitedId ? { ...one, organization: id } : one))
    const fact = row.fact === null ? null : JSON.stringify(renamed(JSON.parse(row.fact), awaitedId, id))
    await adoptSubmission(tx, row.key, { organization: key, form: JSON.stringify({ ...form, organization: id, who: { ...form.who, parties } }), fact })
  }
}
