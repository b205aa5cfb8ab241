import type { NameKind } from '#db/reference/vocabularies.ts'
import type { Database } from '#db/client.ts'
import { prepared, type Bound } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import { sql } from 'drizzle-orm'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { selectLookalikes, type LookalikeRow } from './queries.ts'
import { likenessKeys, likenessOf } from './rules.ts'
import type { Duplicate, Likeness } from './schema.ts'

const MOST_SHOWN = 10

/** The statement that finds what may be the organization in question, for a batch; its rows go to `judgeDuplicates`. */
export function duplicatesStatement(asked: Likeness): Bound {
  return prepared('duplicates', () => selectLookalikes(sql`${sql.placeholder('keys')}`), { keys: JSON.stringify(likenessKeys(asked)) })
}

/** The rows of `duplicatesStatement`, judged: the surest first, ten at the most. */
export function judgeDuplicates(asked: Likeness, rows: readonly LookalikeRow[]): readonly Duplicate[] {
  const found = rows.flatMap(({ brief, names, site }): Duplicate[] => {
    const organization: OrganizationBrief = JSON.parse(brief)
    const named: [string, NameKind][] = JSON.parse(names)
    const judged = likenessOf(asked, { names: named.map(([text, kind]) => ({ text, kind })), country: organization.country, website: site === null ? null : `https://${site}` })
    return judged ? [{ organization, ...judged }] : []
  })
  const rank = ({ likeness, reasons }: Duplicate) => (likeness === 'sure' ? 100 : 0) + reasons.length
  return found.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_SHOWN)
}

/**
 * The organizations on record that may be the one in question, by its names in any language, with or without accents, its acronyms and its site: the surest first. One round
 * trip, by index. It warns and decides nothing.
 *
 * @param asked a name that somebody types needs no kind; its country null while it is not known
 */
export async function findDuplicates(db: Database, asked: Likeness): Promise<readonly Duplicate[]> {
  return judgeDuplicates(asked, await readRows<LookalikeRow>(db, duplicatesStatement(asked)))
}
