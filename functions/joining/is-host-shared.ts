import type { Database, WriteTransaction } from '#db/client.ts'
import { countOthersOnHosts } from './queries.ts'

/** The host and every host between it and the domain of an address below it. */
function hostsBetween(host: string, domain: string): string[] {
  const labels = domain.endsWith(`.${host}`) ? domain.slice(0, -host.length - 1).split('.') : []
  return [host, ...labels.map((_, i) => `${labels.slice(i).join('.')}.${host}`)]
}

/** Whether another organization has its site on the same host, or below it where the domain of the address lies: then the address may be of that one. */
export async function isHostShared(db: Database | WriteTransaction, host: string, domain: string, organization: number): Promise<boolean> {
  const [row] = await db.all<{ n: number }>(countOthersOnHosts(hostsBetween(host, domain), organization))
  return (row?.n ?? 0) > 0
}
