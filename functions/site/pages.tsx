import { Hono } from 'hono'
import { readVersion } from '#db/read.ts'
import { MENDS, REVIEW } from '#db/reference/provenance.ts'
import { read } from '#functions/core/answer.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { AboutPage } from '#web/pages/site/about-page.tsx'
import { AccessibilityPage } from '#web/pages/site/accessibility-page.tsx'
import { DataPage } from '#web/pages/site/data-page.tsx'
import { PrivacyPage } from '#web/pages/site/privacy-page.tsx'
import { TermsPage } from '#web/pages/site/terms-page.tsx'
import { PATHS } from '#web/paths.ts'
import { getProvenance } from './get-provenance.ts'
import type { ProvenanceView } from './schema.ts'

/** The pages about the registry itself. */
export const sitePages = new Hono<Env>()

/** The pages that are read from top to bottom: of the data they show its version alone. */
const READING = [
  [PATHS.about, (frame: Frame) => <AboutPage frame={frame} />],
  [PATHS.privacy, (frame: Frame) => <PrivacyPage frame={frame} />],
  [PATHS.terms, (frame: Frame) => <TermsPage frame={frame} />],
  [PATHS.accessibility, (frame: Frame) => <AccessibilityPage frame={frame} />],
] as const

for (const [path, make] of READING) {
  sitePages.get(path, (c) => respondPage(c, async ({ db, frame }) => {
    const data = await readVersion(db)
    return { page: make(frame(data)), data }
  }))
}

sitePages.get(PATHS.data, (c) => respondPage(c, async ({ db, frame }) => {
  const answer = await getProvenance(db)
  return { page: <DataPage frame={frame(answer)} view={read<ProvenanceView>(answer)} mends={MENDS} review={REVIEW} />, data: answer }
}))
