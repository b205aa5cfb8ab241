import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { upsertAccount } from '#functions/accounts/queries.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { Problem } from '#functions/core/problem.ts'
import { grantPost } from './grant-post.ts'

/**
 * Makes whoever reads mail at an address an administrator of the registry, by a command of whoever runs the instance: the first one can come from nobody else. The account is
 * made when the address has none; it signs in as all do.
 *
 * @param lang the language of a new account
 * @returns the address as it is kept, and whether the post is new
 * @throws Problem `invalid-input` when the address is none
 */
export async function appointAdministrator(db: Database, { address, lang }: { readonly address: string; readonly lang: Language }, now: Date): Promise<{ readonly email: string; readonly isNew: boolean }> {
  const email = readMailAddress(address)?.address ?? null
  if (email === null) throw new Problem('invalid-input', `"${address}" is no e-mail address`, [{ pointer: '/email', code: 'email', detail: 'an e-mail address' }])
  const isNew = await db.transaction(async (tx) => {
    const account = await upsertAccount(tx, { id: crypto.randomUUID(), email, lang, createdAt: now.toISOString() })
    if (!await grantPost(tx, { account, kind: 'administrator', organization: null, ground: 'command', note: null, by: null }, now)) return false
    await writeAct(tx, { now, account: null, actor: { post: 'system', at: 'command' }, kind: 'post-granted', detail: { post: 'administrator', ground: 'command', holder: account } })
    return true
  }, { behavior: 'immediate' })
  return { email, isNew }
}
