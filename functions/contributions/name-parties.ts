import type { Database } from '#db/client.ts'
import { listAwaitedOrganizations } from '#functions/joining/list-awaited-organizations.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { hiddenFrom } from '#functions/withholding/hide-withheld.ts'
import type { Contribution } from './contribution.ts'
import type { PartyName, PartyNames } from './view.ts'

/** The names of all who take part in a contribution, in the order of the form, and of its own organization; one that the public does not see is named by its id, one that is withheld by a mark, but for itself. */
export async function nameParties(db: Database, { account, organization, organizationKey, form }: Contribution): Promise<PartyNames> {
  const ids = [...new Set([organization, ...form.who.parties.map((row) => row.organization)])]
  const [briefs, awaited, hidden] = await Promise.all([nameOrganizations(db, ids), organizationKey === null ? listAwaitedOrganizations(db, account) : [], hiddenFrom(db, ids, new Set([organization]))])
  return new Map(ids.map((id): [string, PartyName] => {
    const brief = briefs.find((one) => one.id === id)
    if (brief) return [id, { id, names: brief.names, brief, proposed: null }]
    const proposed = form.who.proposed.find((one) => one.id === id)
    if (proposed) return [id, { id, names: [{ text: proposed.name, lang: proposed.lang, kind: 'official', status: 'original' }], brief: null, proposed }]
    const names = awaited.find((one) => one.organizationId === id)?.names
    return [id, { id, names: names ?? [{ text: hidden.veil.text(id), lang: 'und', kind: 'official', status: 'original' }], brief: null, proposed: null }]
  }))
}
