import type { WriteTransaction } from '#db/client.ts'
import { askParties } from '#functions/confirmations/ask-parties.ts'
import { selectSubmittedIn } from './queries.ts'

/** An organization that has come on record, and whoever has drafted its ties until then. */
export interface AdoptedBy { readonly account: number; readonly key: number; readonly id: string }

/**
 * Asks the parties of ties that were submitted before their organization was on record: nobody is asked in the name of an organization that nobody has looked at. In the transaction
 * that publishes it and gives its officer her post.
 *
 * @param telling the instant, and the origin that links in mails begin with
 */
export async function askAboutAdopted(tx: WriteTransaction, { account, key, id }: AdoptedBy, telling: { readonly now: Date; readonly origin: string }): Promise<void> {
  for (const row of await selectSubmittedIn(tx, account, key)) {
    const asking = { key: row.key, id: row.id, kind: row.kind, operation: 'create', organization: id, organizationKey: key, fact: row.fact, base: null, before: null } as const
    await askParties(tx, asking, telling)
  }
}
