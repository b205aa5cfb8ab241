import type { Database } from '#db/client.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { getNamedHub } from './get-network.ts'
import type { PathsFilter } from './paths-filter.ts'
import { isStateNode } from './names.ts'
import { pickOrganization, type Pick } from './paths/pick.ts'
import { sharedBetween, type SharedBetween } from './paths/shared.ts'
import { joinSides, sideOf, type Side } from './paths/two-sides.ts'
import { waysBetween, type Reach } from './paths/ways.ts'
import type { DetailedHub } from './schema.ts'
import { shownIn, type Shown } from './shown.ts'

/** What was found between two. */
export interface BetweenTwo { readonly a: Side; readonly b: Side; readonly asOne: boolean; readonly mayBeOne: boolean; readonly shared: SharedBetween; readonly reach: Reach }

/** Who was asked about, and, when both are found and are two, what is between them. */
export interface TracedPaths { readonly hub: DetailedHub; readonly shown: Shown; readonly a: Pick; readonly b: Pick; readonly found: BetweenTwo | null }

/** What two organizations or States share in what is shown, and how the one reaches the other. */
export async function tracePaths(db: Database, filter: PathsFilter): Promise<Versioned & TracedPaths> {
  const { hub, version, versionDay } = await getNamedHub(db)
  const shown = shownIn(hub, filter)
  const [a, b] = [pickOrganization(hub, filter.a), pickOrganization(hub, filter.b)]
  const found = a.kind === 'one' && b.kind === 'one' && a.node !== b.node ? betweenTwo(hub, shown, a.node, b.node, filter.apart !== '1') : null
  return { hub, shown, a, b, found, version, versionDay }
}

function betweenTwo(hub: DetailedHub, shown: Shown, one: number, other: number, asOne: boolean): BetweenTwo {
  const [a, b] = [sideOf(hub, shown, one, other, asOne), sideOf(hub, shown, other, one, asOne)]
  const joined = joinSides(hub, shown, a, b)
  return { a, b, asOne, mayBeOne: isStateNode(hub, one) || isStateNode(hub, other), shared: sharedBetween(hub, shown, joined, a, b), reach: waysBetween(hub, joined) }
}
