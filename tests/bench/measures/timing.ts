/** Processor time in ms of one call, that of the collector and the compiler included. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >>> 1] ?? Number.NaN
}

/** Ours and theirs in turns, so that a busy moment is in the way of both. */
export interface Timing { readonly first: number; readonly ours: number; readonly theirs: number }

/** Medians of so many rounds; `first` is our first call, when nothing is compiled yet. */
export async function timeInTurns(rounds: number, ours: () => unknown, theirs: () => Promise<number>): Promise<Timing> {
  const [own, other]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    own.push(cpuOf(ours))
    other.push(await theirs())
  }
  return { first: own[0] ?? Number.NaN, ours: median(own), theirs: median(other) }
}
