import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import { CHALLENGE_MINUTES } from '#functions/accounts/lifetimes.ts'
import type { SignInContext } from '#functions/accounts/request-code.ts'
import { allowanceOfClient, spend } from '#functions/accounts/spend.ts'
import { keepChallenge } from './challenge.ts'
import type { PasskeySite } from './site.ts'

const OFFERS_PER_CLIENT_AND_HOUR = 100

/**
 * Begins to sign somebody in by a passkey: a challenge for whichever passkey of this site her browser offers. No account is named, so none can be asked for.
 *
 * @throws Problem `too-many-requests`
 */
export async function offerPasskeySignIn(context: SignInContext, site: PasskeySite): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const { db, now } = context
  await spend(db, [allowanceOfClient('passkey-offer', context, { perHour: OFFERS_PER_CLIENT_AND_HOUR })], now)
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server')
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required', timeout: CHALLENGE_MINUTES * 60_000 })
  await keepChallenge(db, options.challenge, { purpose: 'sign-in', account: null }, now)
  return options
}
