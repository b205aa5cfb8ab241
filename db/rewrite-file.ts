import type { Database } from './client.ts'

/**
 * Writes the file of the database anew, so that no free page holds what was deleted.
 *
 * @returns false where the server does not do that for a client; then whoever runs it does
 */
export async function rewriteFile(db: Database): Promise<boolean> {
  try {
    await db.$client.execute('vacuum')
    return true
  } catch (error) {
    console.error(JSON.stringify({ vacuum: error instanceof Error ? error.message : String(error) }))
    return false
  }
}
