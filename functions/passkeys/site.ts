/** The site that a passkey belongs to (WebAuthn Level 3, relying party). */
export interface PasskeySite {
  /** scheme, host and port, as the browser signs it */
  readonly origin: string
  /** the host name: passkeys of it work on no other */
  readonly id: string
}

/** The site behind the address of a request. */
export function passkeySiteOf(address: string): PasskeySite {
  const { origin, hostname } = new URL(address)
  return { origin, id: hostname }
}
