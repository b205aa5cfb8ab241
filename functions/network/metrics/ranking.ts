/** A pair of nodes and its score. */
export interface Ranked { readonly score: number; readonly a: number; readonly b: number }

/** The pairs of greatest score among many that are offered. */
export interface Ranking {
  offer(score: number, a: number, b: number): void
  /** Greatest score first, equal ones by `a`, then by `b`. */
  list(): Ranked[]
}

const before = (one: Ranked, other: Ranked) => other.score - one.score || one.a - other.a || one.b - other.b

/** Keeps the `limit` best: they are collected to twice as many, then the worse half is dropped, so that an offer costs a comparison. */
export function createRanking(limit: number): Ranking {
  let kept: Ranked[] = []
  let least = Number.NEGATIVE_INFINITY
  const trim = () => {
    kept = kept.sort(before).slice(0, limit)
    if (kept.length === limit) least = kept.at(-1)?.score ?? least
  }
  return {
    offer(score, a, b) {
      if (score < least) return
      kept.push({ score, a, b })
      if (kept.length >= 2 * limit + 16) trim()
    },
    list() {
      trim()
      return kept
    },
  }
}
