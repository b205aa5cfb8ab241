/** Whole numbers from 0 on as bytes: first the lowest byte of all, then the next of all. Bytes that are alike stand together and compress well, and reading them back is one pass each. */
export function toPlanes(values: readonly number[]): { readonly planes: number; readonly bytes: Uint8Array } {
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  const planes = most < 0x100 ? 1 : most < 0x1_0000 ? 2 : most < 0x100_0000 ? 3 : 4
  const bytes = new Uint8Array(values.length * planes)
  values.forEach((value, n) => {
    for (let plane = 0; plane < planes; plane++) bytes[plane * values.length + n] = (value >>> (8 * plane)) & 0xff
  })
  return { planes, bytes }
}

/** What `toPlanes` was given: `length` numbers. */
export function fromPlanes(bytes: Uint8Array, planes: number, length: number): Uint32Array {
  const values = new Uint32Array(length)
  for (let plane = 0; plane < planes; plane++) {
    const [from, shift] = [plane * length, 8 * plane]
    for (let n = 0; n < length; n++) values[n] = (values[n] ?? 0) | (bytes[from + n] ?? 0) << shift
  }
  return values
}
