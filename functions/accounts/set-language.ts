import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { updateLanguage } from './queries.ts'

/** Sets the language in which whoever asks is written to. */
export async function setLanguage(db: Database, viewer: Viewer, lang: Language): Promise<void> {
  await updateLanguage(db, viewer.account, lang)
}
