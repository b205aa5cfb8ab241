import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { listedCountries } from '#functions/countries/rules.ts'
import { selectPublicRecords } from './queries.ts'

/** The day on which each record last changed, by id. */
export type LastChanges = { readonly [id: string]: string }

/** Everything that has a page of its own. */
export interface PublicRecords {
  /** codes of the countries that the list of countries shows */
  readonly countries: readonly string[]
  readonly organizations: LastChanges
  readonly alliances: LastChanges
  readonly exchanges: LastChanges
}

type Row = Versioned & { readonly [P in keyof PublicRecords]: string }

/** All public records by id, in one statement, as a sitemap needs them. */
export async function listPublicRecords(db: Database): Promise<PublicRecords & Versioned> {
  const [row] = await readRows<Row>(db, selectPublicRecords())
  if (!row) throw new Error('the statement of the sitemap gives one row')
  const recorded: ReadonlySet<string> = new Set(JSON.parse(row.countries))
  return {
    countries: listedCountries({}, (code) => recorded.has(code), null).map(({ code }) => code),
    organizations: JSON.parse(row.organizations), alliances: JSON.parse(row.alliances), exchanges: JSON.parse(row.exchanges),
    version: row.version, versionDay: row.versionDay,
  }
}
