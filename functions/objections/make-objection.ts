import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { digestOf, keyedDigest, newToken } from '#functions/accounts/secrets.ts'
import { allowanceOfClient, spend } from '#functions/accounts/spend.ts'
import { tellIn } from '#functions/core/told.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { readRows } from '#db/read.ts'
import { Problem } from '#functions/core/problem.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { href, PATHS } from '#web/paths.ts'
import { insertObjection, selectByToken, type ObjectionRow } from './queries.ts'
import { selectKeyOfOrganization } from './organization-key.ts'
import { PROOF_DAYS } from './rules.ts'
import type { Objectionable, ObjectionInput } from './schema.ts'
import { verifyObjection } from './verify-objection.ts'

const PER_ADDRESS_AND_HOUR = 5
const PER_CLIENT_AND_HOUR = 20

/** What making an objection needs to know of the request. */
export interface Occasion { readonly db: Database; readonly now: Date; readonly secret: string; readonly client: string; readonly origin: string; readonly lang: Language }

/**
 * Writes down that an institution finds a record wrong, or wishes its name withheld. Who acts for the institution is known, and the objection opens at once; from others it waits until whoever
 * reads the address that they gave says so.
 *
 * @param member the post in which whoever is signed in acts for the institution; null: anybody
 * @throws Problem `too-many-requests`
 */
export async function makeObjection({ db, now, secret, client, origin, lang }: Occasion, { key, title }: Objectionable, input: ObjectionInput, member: { readonly viewer: Viewer; readonly post: HeldPost } | null): Promise<void> {
  await spend(db, [allowanceOfClient('objection', { secret, client }, { perHour: PER_CLIENT_AND_HOUR }), { name: `objection-address:${keyedDigest(secret, input.email)}`, perHour: PER_ADDRESS_AND_HOUR }], now)
  const organization = await selectKeyOfOrganization(db, input.organization)
  if (organization === null) throw new Problem('not-found', 'there is no such institution')
  const token = newToken()
  const { wish, statement, reply, email } = input
  await db.transaction(async (tx) => {
    await insertObjection(tx, { id: crypto.randomUUID(), record: key, organization, wish, statement, reply, email, lang, tokenDigest: digestOf(token), state: 'unverified', createdAt: now.toISOString() })
    if (member === null) await writeMail(tx, { now, to: email, lang, template: 'objectionToProve', data: { ...tellIn<{ title: string }>(lang, { title }), days: PROOF_DAYS, link: origin + href(PATHS.objectionLink, { lang, token }) } })
  }, { behavior: 'immediate' })
  if (member === null) return
  const [row] = await readRows<ObjectionRow>(db, selectByToken(digestOf(token)))
  if (row) await verifyObjection({ db, now, actor: actorOf(member.post), account: member.viewer.account, steward: null }, row)
}
