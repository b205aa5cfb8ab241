/**
 * Closes what is open when the process is asked to stop (Ctrl+C, `kill`), and then ends it with code 0. To be called last: Miniflare ends the process
 * by itself at these signals, before anything is closed, and so is relieved of that.
 */
export function whenAskedToStop(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal)
    process.once(signal, async () => {
      await close().catch((error: unknown) => console.error(error))
      process.exit(0)
    })
  }
}
