import type { Database } from '#db/client.ts'
import { hiddenFrom } from '#functions/withholding/hide-withheld.ts'
import type { Contribution } from './contribution.ts'

/**
 * A contribution as it is shown to somebody, to be read: a party that is withheld is a mark in it, unless it is her own. It cannot be written on.
 *
 * @param own ids of the organizations for which she acts
 */
export async function hideInContribution(db: Database, contribution: Contribution, own: ReadonlySet<string>): Promise<Contribution> {
  const { form, organization } = contribution
  const { ids, veil } = await hiddenFrom(db, [organization, ...form.who.parties.map((row) => row.organization)], own)
  if (ids.size === 0) return contribution
  const source = veil.isNamedIn(form.check.source) ? '' : form.check.source
  return veil.within({ ...contribution, form: { ...form, check: { ...form.check, source } } })
}

/** Whether a contribution names a withheld organization that is not the one that writes it. */
export async function namesHidden(db: Database, { organization, form }: Contribution): Promise<boolean> {
  return (await hiddenFrom(db, form.who.parties.map((row) => row.organization), new Set([organization]))).ids.size > 0
}
