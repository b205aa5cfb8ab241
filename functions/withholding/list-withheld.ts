import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { NameView } from '#functions/core/view.ts'
import { selectWithheldOrganizations, type WithheldRow } from './queries.ts'

/** An organization whose name is withheld, as stewards alone see it. */
export interface WithheldView { readonly id: string; readonly names: readonly NameView[]; readonly since: string | null; readonly note: string | null }

/** The organizations whose names are withheld. */
export async function listWithheld(db: Database): Promise<readonly WithheldView[]> {
  return (await readRows<WithheldRow>(db, selectWithheldOrganizations())).map(({ id, fact, at, note }) => ({ id, names: JSON.parse(fact).names, since: at?.slice(0, 10) ?? null, note }))
}
