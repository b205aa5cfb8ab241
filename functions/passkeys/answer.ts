import * as z from 'zod'

const encoded = z.string().max(8192).regex(/^[\w-]+$/)

/** The transports that WebAuthn Level 3 names; a browser may add others, which are left out. */
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

/** What a browser answers when it has made a passkey (WebAuthn Level 3, RegistrationResponseJSON); what is not used is left out. */
export const newPasskeyAnswer = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string()).max(16).optional().transform((all = []) => TRANSPORTS.filter((one) => all.includes(one))),
  }),
}).transform((answer) => ({ ...answer, clientExtensionResults: {} }))

/** What a browser answers when a passkey has signed a challenge (AuthenticationResponseJSON). */
export const signedChallengeAnswer = z.object({
  id: encoded,
  rawId: encoded,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded }),
}).transform((answer) => ({ ...answer, clientExtensionResults: {} }))

/** The answer that a text holds as JSON, or null when it is none of the kind. */
export function readAnswer<T>(schema: z.ZodType<T>, text: string): T | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const read = schema.safeParse(value)
  return read.success ? read.data : null
}
