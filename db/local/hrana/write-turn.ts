/**
 * Whose turn it is to write. SQLite has one writer; its other connections would fail with "database is locked". Since all connections of
 * this process are the server's own, writers wait here in order of arrival instead of trying again and again.
 *
 * Another process may hold the lock as well, so a turn is no promise: the caller still answers to a locked database.
 */
export interface WriteTurn<Holder> {
  isFreeFor(holder: Holder): boolean
  /** Resolves with true when the turn came, with false when the time passed. */
  wait(holder: Holder, ms: number): Promise<boolean>
  /** Says whether the holder has an open write transaction; if not, the next in line has the turn. */
  settle(holder: Holder, isWriting: boolean): void
}

interface Waiter<Holder> {
  readonly holder: Holder
  resolve(hasTurn: boolean): void
}

/** Opens the queue; nobody has the turn. */
export function createWriteTurn<Holder>(): WriteTurn<Holder> {
  let current: Holder | null = null
  const waiting = new Set<Waiter<Holder>>()

  function passOn(): void {
    const [next] = waiting
    current = next?.holder ?? null
    if (!next) return
    waiting.delete(next)
    next.resolve(true)
  }

  return {
    isFreeFor: (holder) => current === null || current === holder,
    wait: (holder, ms) =>
      new Promise((done) => {
        const timer = setTimeout(() => waiter.resolve(false), ms)
        const waiter: Waiter<Holder> = {
          holder,
          resolve(hasTurn) {
            clearTimeout(timer)
            waiting.delete(waiter)
            done(hasTurn)
          },
        }
        waiting.add(waiter)
      }),
    settle(holder, isWriting) {
      if (isWriting) current ??= holder
      else if (current === holder) passOn()
    },
  }
}
