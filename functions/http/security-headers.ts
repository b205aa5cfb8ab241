/** Everything from this origin only, nothing inline, nothing evaluated; pictures may also be data of the page itself (the network's downloads). */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'", "manifest-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
].join('; ')

const ALWAYS: readonly (readonly [string, string])[] = [
  ['content-security-policy', CONTENT_SECURITY_POLICY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['permissions-policy', 'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()'],
  ['cross-origin-opener-policy', 'same-origin'],
]

/** Puts the security headers on an answer; `strict-transport-security` only where the request came over https. */
export function secure(headers: Headers, isHttps: boolean): void {
  for (const [name, value] of ALWAYS) headers.set(name, value)
  if (isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
}
