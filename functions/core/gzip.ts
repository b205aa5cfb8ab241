/** Bytes of a stream through a (de)compression. */
async function through(bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer())
}

/** A text, gzipped and in base64, as stored answers are kept. */
export function packText(text: string): Promise<string> {
  return packBytes(new TextEncoder().encode(text))
}

/** The same of bytes. */
export async function packBytes(raw: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = await through(raw, new CompressionStream('gzip'))
  let binary = ''
  for (let from = 0; from < bytes.length; from += 0x8000) binary += String.fromCharCode(...bytes.subarray(from, from + 0x8000))
  return btoa(binary)
}

/** The gzipped bytes of a packed text: ready to be sent to a client that takes gzip. */
export function packedBytes(packed: string): Uint8Array<ArrayBuffer> {
  const binary = atob(packed)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The text that was packed. */
export async function unpackText(packed: string): Promise<string> {
  return new TextDecoder().decode(await unpackBytes(packed))
}

/** The bytes that were packed. */
export function unpackBytes(packed: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(packedBytes(packed), new DecompressionStream('gzip'))
}
