import type { Database } from '#db/client.ts'
import type { NameView, OrganizationBrief } from '#functions/core/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { listAwaitedOrganizations } from '#functions/joining/list-awaited-organizations.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'

/** An organization in whose name the viewer writes: she holds a post there, or has registered it and waits for a steward. */
export interface OwnOrganization {
  readonly id: string
  /** null: it is not on record yet */
  readonly key: number | null
  readonly names: readonly NameView[]
  /** as the public sees it; null when it is not public */
  readonly brief: OrganizationBrief | null
  /** address part of the request by which it is to come on record; null when it is there */
  readonly requestId: string | null
}

/** The organizations in whose names the viewer writes, those on record first, each once. */
export async function ownOrganizations(db: Database, viewer: Viewer): Promise<readonly OwnOrganization[]> {
  const held = new Map(viewer.posts.flatMap(({ organization, organizationKey }) => (organization === null || organizationKey === null ? [] : [[organization, organizationKey] as const])))
  const [briefs, awaited] = await Promise.all([nameOrganizations(db, [...held.keys()]), listAwaitedOrganizations(db, viewer.account)])
  const onRecord = [...held].map(([id, key]): OwnOrganization => {
    const brief = briefs.find((one) => one.id === id) ?? null
    return { id, key, names: brief?.names ?? [{ text: id, lang: 'und', kind: 'official', status: 'original' }], brief, requestId: null }
  })
  return [...onRecord, ...awaited.filter((one) => !held.has(one.organizationId)).map((one): OwnOrganization => ({ id: one.organizationId, key: null, names: one.names, brief: null, requestId: one.requestId }))]
}
