const MINUTE_MS = 60_000

/** Work that is done again and again. */
export interface Schedule {
  /** Does it now; if it is being done, waits for that. */
  runNow(): Promise<void>
  stop(): void
}

/** Does work each minute, never twice at a time. What fails is told, unless it is because of the end, and tried again in the next minute. */
export function everyMinute(work: () => Promise<void>): Schedule {
  let running: Promise<void> | null = null
  let isStopped = false

  function runNow(): Promise<void> {
    running ??= work()
      .catch((error: unknown) => {
        if (!isStopped) console.error(error)
      })
      .finally(() => {
        running = null
      })
    return running
  }

  const timer = setInterval(runNow, MINUTE_MS)
  function stop(): void {
    isStopped = true
    clearInterval(timer)
  }
  return { runNow, stop }
}
