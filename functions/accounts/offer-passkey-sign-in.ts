import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { Database } from '#db/client.ts'
import { CHALLENGE_MINUTES } from './lifetimes.ts'
import { keepChallenge } from './passkey-challenge.ts'
import type { PasskeySite } from './passkey-site.ts'

/** Begins to sign somebody in by a passkey: a challenge for whichever passkey of this site her browser offers. No account is named, so none can be asked for. */
export async function offerPasskeySignIn(db: Database, site: PasskeySite, now: Date): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required', timeout: CHALLENGE_MINUTES * 60_000 })
  await keepChallenge(db, options.challenge, { purpose: 'sign-in', account: null }, now)
  return options
}
