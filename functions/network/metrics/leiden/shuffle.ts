/** The numbers below `size` in random order (Fisher & Yates). */
export function shuffled(size: number, random: () => number): Uint32Array {
  const order = new Uint32Array(size)
  for (let i = 0; i < size; i++) {
    const other = Math.floor(random() * (i + 1))
    order[i] = order[other] ?? 0
    order[other] = i
  }
  return order
}
