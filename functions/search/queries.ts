import { sql, type SQL } from 'drizzle-orm'
import type { WordQuery } from './words.ts'
import { organizationName } from '#db/schema/organizations.ts'
import { nameSearch, organizationSearch, tieSearch } from '#db/schema/search.ts'

/**
 * Organizations that match words, each once, with how well (`tier`, less is better) and the length of the name that matched.
 * Tiers: 0 an acronym or a whole name is just what was asked, 1 one name holds all words, 2 one name holds all as beginnings of words,
 * 3 they stand in several of its names or its country. A name that it no longer bears never gives tier 0. Within a tier a shorter name stands before a longer one, and a
 * name that an organization calls itself before our translation of one.
 */
export function organizationHits({ folded, match, words }: WordQuery): SQL {
  const spaced = sql`' ' || ${organizationName.folded} || ' '`
  const whole = sql.join(words.map((word) => sql`instr(${spaced}, ' ' || ${word} || ' ') > 0`), sql` and `)
  // those that no single name answers for are looked for only where there are any
  return sql`(with named as materialized (select k, min(tier) as tier, min(size) as size from (
    select ${organizationName.organization} as k,
      case when ${organizationName.kind} = 'former' then 1 when ${organizationName.folded} = ${folded} then 0 else 1 end + case when ${organizationName.folded} = ${folded} or ${whole} then 0 else 1 end as tier,
      length(${organizationName.folded}) + case when ${organizationName.own} then 0 else 1000 end as size
    from name_search join ${organizationName} on ${organizationName.key} = name_search.rowid where ${nameSearch} match ${match}) group by k)
    select k, tier, size from named
    union all select ${organizationSearch.rowid}, 3, 9999 from ${organizationSearch} where ${organizationSearch} match ${match} and ${organizationSearch.rowid} not in (select k from named)
      and (select count(*) from ${organizationSearch} where ${organizationSearch} match ${match}) > (select count(*) from named))`
}

/** Alliances and exchanges that match words, with `tier`: 0 all words in the title, 1 with the summary. */
export function tieHits({ match }: WordQuery): SQL {
  return sql`(select k, min(tier) as tier, 0 as size from (
    select ${tieSearch.rowid} as k, 0 as tier from ${tieSearch} where ${tieSearch} match '{title} : (' || ${match} || ')'
    union all select ${tieSearch.rowid}, 1 from ${tieSearch} where ${tieSearch} match ${match}
  ) group by k)`
}
