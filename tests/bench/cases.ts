import Database from 'libsql'
import { PROBE_CELL } from '#db/sample/organizations.ts'

/** A question that is measured. */
export interface Case {
  readonly name: string
  readonly path: string
  readonly headers: { readonly [name: string]: string }
  /** asked with the tag of the present answer, and answered by 304 */
  readonly isConditional: boolean
  /** as many rows and matches at each generated size, so that growth can be compared */
  readonly isComparable: boolean
}

/** An organization with some 14 ties and 40 partners, as alike at each size as the data have one; and the one with the most ties. */
function organizationsOf(file: string): { typical: string; largest: string } {
  const database = new Database(file, { readonly: true })
  try {
    const typical = database.prepare(`select id from (select o.id, o.alliances + o.exchanges as ties, (select count(distinct k) from (
        select b.organization as k from party a join party b on b.alliance = a.alliance where a.organization = o.key
        union all select b.organization from participant a join participant b on b.exchange = a.exchange where a.organization = o.key)) - 1 as partners
      from organization o where o.alliances between 5 and 9 and o.exchanges between 5 and 9) order by abs(ties - 14) * 3 + abs(partners - 40), id limit 1`).raw(true).all([]) as [string][]
    const largest = database.prepare('select id from organization order by alliances + exchanges desc, id limit 1').raw(true).all([]) as [string][]
    return { typical: typical[0]?.[0] ?? 'iin-oas', largest: largest[0]?.[0] ?? 'iin-oas' }
  } finally {
    database.close()
  }
}

/** The questions, put to one database. */
export function casesFor(file: string): Case[] {
  const { typical, largest } = organizationsOf(file)
  const list = `/api/v1/organizations?sector=${PROBE_CELL.sector}&country=${PROBE_CELL.country}`
  const one = (name: string, path: string, rest: Partial<Case> = {}): Case => ({ name, path, headers: {}, isConditional: false, isComparable: false, ...rest })
  return [
    one('list', list, { isComparable: true }),
    one('first', '/api/v1/organizations', { isComparable: true }),
    one('search', `/api/v1/organizations?q=${encodeURIComponent('proteccion niñez')}`, { isComparable: true }),
    one('mixed', `/api/v1/search?q=${encodeURIComponent('proteccion niñez')}`),
    one('detail', `/api/v1/organizations/${typical}?include=ties,partners`, { isComparable: true }),
    one('hub', `/api/v1/organizations/${largest}?include=ties,partners`),
    one('304', list, { isConditional: true, isComparable: true }),
    one('network', '/api/v1/network', { headers: { 'accept-encoding': 'gzip' } }),
    one('plain', '/api/v1/network'),
    one('facets', '/api/v1/organizations?facets=sector,kind,country,subregion,workLine', { isComparable: true }),
    one('filtered', `${list}&facets=sector,kind,country,subregion,workLine`),
    one('page', `/es/organizations?sector=${PROBE_CELL.sector}&country=${PROBE_CELL.country}`),
    one('profile', `/es/organizations/${typical}`),
  ]
}
