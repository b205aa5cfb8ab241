import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A new folder of the system's temporary folder, removed after the tests of the file or group that asked for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayni-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
