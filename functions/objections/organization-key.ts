import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { organization } from '#db/schema/organizations.ts'

/** The key of a public organization, by its id; null when there is none. */
export async function selectKeyOfOrganization(db: Database, id: string): Promise<number | null> {
  const [found] = await db.select({ key: organization.key }).from(organization).where(eq(organization.id, id))
  return found?.key ?? null
}
