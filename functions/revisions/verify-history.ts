import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows, readTogether } from '#db/read.ts'
import { blot, record, registry, revision } from '#db/schema/records.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import type { Fact } from './chain.ts'
import { blottedFields, linkFault, type ChainFault, type ChainLink } from './verify-chain.ts'

/**
 * What does not hold in a history: a fault of the chain; `record`: the record is not what its newest revision says, or revisions are missing at its end; `blot`: a field was blotted out and
 * no public line says so; `version`: a revision is of a data version that cannot be.
 */
export interface HistoryFault { readonly kind: string; readonly id: string; readonly revision: number; readonly fault: ChainFault | 'record' | 'blot' | 'version' }

/** What a walk through all histories found. */
export interface HistoryProof { readonly records: number; readonly revisions: number; readonly blots: number; readonly faults: readonly HistoryFault[] }

interface WalkedRow {
  readonly key: number; readonly kind: string; readonly id: string; readonly newest: number; readonly fact: string; readonly mergedInto: string | null; readonly recordState: string; readonly blots: string
  readonly number: number | null; readonly version: number; readonly operation: string; readonly actorPost: string; readonly actorAt: string; readonly at: string; readonly reason: string | null
  readonly before: string | null; readonly after: string; readonly salts: string; readonly digests: string; readonly previousHash: string | null; readonly hash: string
}

/** Revisions that are held at once. */
const STEP = 200

/** The revisions after a place, in the order of records and numbers; a record without any stands with a revision that is null. */
function selectStep(key: number, number: number) {
  return sql`select ${record.key} as key, ${record.kind} as kind, ${record.id} as id, ${record.revision} as newest, ${record.fact} as fact, ${record.state} as "recordState",
      (select target.id from ${record} as target where target.key = ${record.mergedInto}) as "mergedInto", (select coalesce(json_group_array(${blot.pointer}), '[]') from ${blot} where ${blot.record} = ${record.key}) as blots,
      ${revision.number} as number, ${revision.version} as version, ${revision.operation} as operation, ${revision.actorPost} as "actorPost", ${revision.actorAt} as "actorAt", ${revision.at} as at, ${revision.reason} as reason,
      ${revision.before} as before, ${revision.after} as after, ${revision.salts} as salts, ${revision.digests} as digests, ${revision.previousHash} as "previousHash", ${revision.hash} as hash
    from ${record} left join ${revision} on ${revision.record} = ${record.key}
    where ${record.key} > ${key} or (${record.key} = ${key} and ${revision.number} > ${number}) order by ${record.key}, ${revision.number} limit ${STEP}`
}

function linkOf(row: WalkedRow, number: number): ChainLink {
  const { kind, id, version, operation, actorPost, actorAt, at, reason, previousHash, hash } = row
  return {
    head: { kind, id, number, version, operation, actorPost, actorAt, at, reason }, previousHash, hash,
    before: row.before === null ? null : JSON.parse(row.before), after: row.after === null ? {} : JSON.parse(row.after), salts: JSON.parse(row.salts), digests: JSON.parse(row.digests),
  }
}

const STATE_AFTER: { readonly [operation: string]: string } = { withdraw: 'withdrawn', merge: 'merged' }

/** Whether a record is what its newest revision says. */
function isAsTold(row: WalkedRow, { head, after }: ChainLink): boolean {
  const fact: Fact = JSON.parse(row.fact)
  const told: Fact = row.mergedInto === null ? fact : { ...fact, mergedInto: row.mergedInto }
  return row.newest === head.number && row.recordState === (STATE_AFTER[head.operation] ?? 'published') && canonicalJson(told) === canonicalJson(after)
}

const topOf = (pointer: string) => pointer.split('/')[1]

/** Whether a public line speaks of every field that was blotted out of a revision. */
function isBlotTold(row: WalkedRow, link: ChainLink): boolean {
  const told = new Set((JSON.parse(row.blots) as readonly string[]).map(topOf)) // pointers, as they are stored
  return blottedFields(link).every((pointer) => told.has(topOf(pointer)))
}

/**
 * Walks the histories of all records, a few hundred revisions at a time, and tells what does not hold (DESIGN §3.4): every revision is bound to the one before, every field that is there is the
 * one that was written, each record is what its newest revision says, and whatever was blotted out has its public line.
 */
export async function verifyHistory(db: Database): Promise<HistoryProof> {
  const [versions = [], blots = [], torn = []] = await readTogether(db, [
    sql`select ${registry.version} as version from ${registry}`, sql`select count(*) as n from ${blot}`,
    // all revisions of one version were made in one commit, at one instant by one post
    sql`select ${revision.version} as version from ${revision} group by 1 having min(${revision.at}) <> max(${revision.at}) or min(${revision.actorPost} || ' ' || ${revision.actorAt}) <> max(${revision.actorPost} || ' ' || ${revision.actorAt})`,
  ])
  const newest = Number(versions[0]?.['version'] ?? 0)
  const tornVersions = new Set(torn.map(({ version }) => Number(version)))
  const faults: HistoryFault[] = []
  let [records, revisions] = [0, 0]
  let row: WalkedRow | undefined
  let previous: ChainLink | undefined
  const faulty = new Set<number>()
  const tell = (of: WalkedRow, number: number, fault: HistoryFault['fault']) => {
    if (!faulty.has(of.key)) faults.push({ kind: of.kind, id: of.id, revision: number, fault })
    faulty.add(of.key)
  }
  const close = () => {
    if (row && (previous === undefined || !isAsTold(row, previous))) tell(row, row.newest, 'record')
  }
  for (let [key, number] = [0, 0]; ;) {
    const step = await readRows<WalkedRow>(db, selectStep(key, number))
    for (const one of step) {
      if (one.key !== row?.key) {
        close()
        previous = undefined
        records += 1
      }
      row = one
      if (one.number === null) continue
      revisions += 1
      const link = linkOf(one, one.number)
      const isVersionOdd = link.head.version > newest || link.head.version < (previous?.head.version ?? 0) || tornVersions.has(link.head.version)
      const fault = linkFault(link, previous) ?? (isBlotTold(one, link) ? (isVersionOdd ? 'version' : null) : 'blot')
      if (fault !== null) tell(one, one.number, fault)
      previous = link
    }
    const last = step.at(-1)
    if (step.length < STEP || !last) break
    ;[key, number] = [last.key, last.number ?? 0]
  }
  close()
  return { records, revisions, blots: Number(blots[0]?.['n'] ?? 0), faults }
}
