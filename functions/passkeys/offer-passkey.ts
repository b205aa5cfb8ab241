import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { CHALLENGE_MINUTES } from '#functions/accounts/lifetimes.ts'
import { keepChallenge } from './challenge.ts'
import type { PasskeySite } from './site.ts'
import { selectPasskeys } from '#functions/accounts/queries.ts'

/** The name under which a browser lists the passkeys of the registry. */
const SITE_NAME = 'Ayni'

/**
 * Begins to add a passkey to an account: what the browser is to make, with a challenge that holds for minutes. A passkey finds its account by itself and asks its holder
 * (a fingerprint, a PIN), so that it stands alone.
 */
export async function offerPasskey(db: Database, site: PasskeySite, { account, accountId, email }: Viewer, now: Date): Promise<PublicKeyCredentialCreationOptionsJSON> {
  // loaded late: reading pages are answered without it
  const { generateRegistrationOptions } = await import('@simplewebauthn/server')
  const held = await readRows<{ credentialId: string; transports: string }>(db, selectPasskeys(account))
  const options = await generateRegistrationOptions({
    rpName: SITE_NAME, rpID: site.id, userName: email, userDisplayName: email, userID: new TextEncoder().encode(accountId), timeout: CHALLENGE_MINUTES * 60_000, attestationType: 'none',
    excludeCredentials: held.map(({ credentialId, transports }) => ({ id: credentialId, transports: JSON.parse(transports) satisfies string[] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(db, options.challenge, { purpose: 'register', account }, now)
  return options
}
