/** The least of some numbers at any time. A number that is there already is moved to where it now belongs. */
export interface Heap {
  /** Puts a number in, or moves it up after it has become less. */
  put(item: number): void
  /** Takes the least out; −1 when there is none. */
  take(): number
}

/** A binary heap of numbers below `size`, ordered by `compare`, which must not change for a number inside but to make it less, followed by `put`. */
export function createHeap(compare: (a: number, b: number) => number, size: number): Heap {
  const items = new Uint32Array(size)
  const place = new Int32Array(size).fill(-1)
  let count = 0
  const set = (at: number, item: number) => {
    items[at] = item
    place[item] = at
  }
  const rise = (item: number, from: number) => {
    let at = from
    while (at > 0) {
      const above = (at - 1) >>> 1
      const other = items[above] ?? 0
      if (compare(item, other) >= 0) break
      set(at, other)
      at = above
    }
    set(at, item)
  }
  const sink = (item: number) => {
    let at = 0
    for (let below = 1; below < count; below = 2 * at + 1) {
      const right = below + 1
      const least = right < count && compare(items[right] ?? 0, items[below] ?? 0) < 0 ? right : below
      const other = items[least] ?? 0
      if (compare(item, other) <= 0) break
      set(at, other)
      at = least
    }
    set(at, item)
  }
  return {
    put(item) {
      const at = place[item] ?? -1
      rise(item, at < 0 ? count++ : at)
    },
    take() {
      if (count === 0) return -1
      const least = items[0] ?? 0
      place[least] = -1
      count--
      if (count > 0) sink(items[count] ?? 0)
      return least
    },
  }
}
