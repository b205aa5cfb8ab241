import { createApp } from './app.ts'
import type { Bindings } from './http/env.ts'
import { runJobs } from './jobs.ts'

const app = createApp()

export default {
  fetch: app.fetch,
  async scheduled(_event: unknown, bindings: Bindings): Promise<void> {
    await runJobs(bindings)
  },
}
