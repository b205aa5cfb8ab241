import { defineConfig } from 'vitest/config'

/** `TEST_RESULTS` names a file that gets the results as JSON, for whoever counts them. */
const results = process.env['TEST_RESULTS']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{functions,web,db,tests}/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/support/templates.ts',
    reporters: ['default', ...(results ? ['json'] : [])],
    ...(results ? { outputFile: { json: results } } : {}),
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
