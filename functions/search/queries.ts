import { sql, type SQL } from 'drizzle-orm'
import { organizationName } from '#db/schema/organizations.ts'
import { nameSearch, organizationSearch, tieSearch } from '#db/schema/search.ts'
import { ORDINAL_BITS, STANDING_BITS } from './name-key.ts'
import type { WordQuery } from './words.ts'

/** Ranks of a tier: how far down a name stands is told within it. */
const TIER = 10_000

/** An organization has several names, which may all match: so many matches are looked at for each row that is needed. */
const NAMES_EACH = 4

const nameOwner = (key: SQL) => sql`${key} >> ${sql.raw(String(ORDINAL_BITS))} & ${sql.raw(String(2 ** (STANDING_BITS - ORDINAL_BITS) - 1))}`
const nameStanding = (key: SQL) => sql`(${key} >> ${sql.raw(String(STANDING_BITS))})`

/** Names that match, as `k` and `rank`, best first; within `worst`, those that rank no worse than its one row. */
function namesMatching(match: SQL | string, tier: number, worst: SQL | null): SQL {
  const key = sql`${nameSearch.rowid}`
  const first = sql.raw(String(tier * TIER))
  const found = sql`select ${nameOwner(key)} as k, ${first} + ${nameStanding(key)} as rank from`
  if (worst === null) return sql`${found} ${nameSearch} where ${nameSearch} match ${match}`
  return sql`${found} ${worst} cross join ${nameSearch} where worst.rank >= ${first} and ${nameSearch} match ${match} and ${key} < (worst.rank - ${first} + 1 << ${sql.raw(String(STANDING_BITS))})`
}

/**
 * Organizations that match words, once for each match, as `k` and `rank`, best first. Tiers: 0 an acronym or a whole name is just what was asked, 1 one name holds all words, 2 one name
 * holds all as beginnings of words, 3 they stand in several of its names or its country. A name that it no longer bears never gives tier 0. Within a tier by `nameKey`.
 *
 * @param worst a table of one row, read first, so that an index that can give no match within it is not opened
 */
function matches({ folded, match, whole }: WordQuery, worst: SQL | null): SQL {
  const key = sql`${organizationName.key}`
  const last = sql.raw(String(3 * TIER))
  return sql`select * from (select ${organizationName.organization} as k, ${nameStanding(key)} as rank from ${organizationName} where ${organizationName.folded} = ${folded} and ${organizationName.kind} <> 'former' order by ${key})
    union all ${namesMatching(whole, 1, worst)}
    union all ${namesMatching(match, 2, worst)}
    union all select ${organizationSearch.rowid}, ${last} from ${worst === null ? sql`` : sql`${worst} cross join `}${organizationSearch} where ${worst === null ? sql`` : sql`worst.rank >= ${last} and `}${organizationSearch} match ${match}`
}

const best = (found: SQL) => sql`select k, min(rank) as rank from (${found}) group by k`

/** Organizations that match words, each once, as `k` and `rank`: less is better. */
export function organizationHits(words: WordQuery): SQL {
  return sql`(${best(matches(words, null))})`
}

/**
 * Those that can stand among the first so many: all that rank no worse than the last of these, so that what settles a draw is read for them only. Of 832 matches some fifty are looked at.
 * Where those looked at are of fewer organizations than are needed, all are taken.
 */
export function firstOrganizationHits(words: WordQuery, needed: SQL): SQL {
  const looked = sql`select * from (${matches(words, null)}) limit ${needed} * ${sql.raw(String(NAMES_EACH))}`
  return sql`(with worst as materialized (select coalesce((select rank from (${best(looked)}) order by rank limit 1 offset ${needed} - 1), ${sql.raw(String(4 * TIER))}) as rank)
    ${best(matches(words, sql`worst`))})`
}

/** Alliances and exchanges that match words, with `tier`: 0 all words in the title, 1 with the summary. */
export function tieHits({ match }: WordQuery): SQL {
  return sql`(select k, min(tier) as tier from (
    select ${tieSearch.rowid} as k, 0 as tier from ${tieSearch} where ${tieSearch} match '{title} : (' || ${match} || ')'
    union all select ${tieSearch.rowid}, 1 from ${tieSearch} where ${tieSearch} match ${match}
  ) group by k)`
}
