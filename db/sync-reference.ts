import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { COUNTRIES, subregionOf } from './reference/countries.ts'
import { country } from './schema/records.ts'

/** Writes the reference data that SQL needs: every country of ISO 3166-1 with its subregion. Can be run at any time, any number of times. */
export async function syncReference(db: Database): Promise<void> {
  const rows = JSON.stringify(COUNTRIES.map(({ code }) => [code, subregionOf(code)]))
  await db.run(sql`insert into ${country} ("code", "subregion") select value ->> 0, value ->> 1 from json_each(${rows}) where true
    on conflict ("code") do update set "subregion" = excluded."subregion" where "subregion" <> excluded."subregion"`)
}
