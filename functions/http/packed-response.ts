import { packedBytes, unpackBytes } from '#functions/core/gzip.ts'

/** Whether a client takes gzip (RFC 9110 §12.5.3); most do, and get the stored bytes as they are. */
function takesGzip(request: Request): boolean {
  return /(?:^|[,\s])gzip(?!\s*;\s*q=0(?:\.0*)?(?:[,\s]|$))/i.test(request.headers.get('accept-encoding') ?? '')
}

/** Answers what is stored packed (core/gzip.ts), unpacked only for clients that do not take gzip. */
export async function packedResponse(request: Request, packed: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  const vary = { ...headers, vary: 'Accept-Encoding' }
  if (!takesGzip(request)) return new Response(await unpackBytes(packed), { headers: vary })
  // workerd's own option: the body is encoded already; not in the standard's type
  return new Response(packedBytes(packed), { headers: { ...vary, 'content-encoding': 'gzip' }, encodeBody: 'manual' } as ResponseInit)
}
