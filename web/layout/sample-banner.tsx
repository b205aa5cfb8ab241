import { createContext, useContext, type Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'

const Sample = createContext(false)

/** A page of a database whose data is generated: whatever the page is, its frame says so. */
export function ofSample(page: { toString(): string | Promise<string> }): { toString(): string | Promise<string> } {
  // every page is a node of hono/jsx, of which the HTTP layer knows the text only
  return <Sample.Provider value={true}>{page as Child}</Sample.Provider>
}

/** The line above a page that says that its data is generated; nothing where the data is real. */
export function SampleBanner({ lang }: { lang: Language }) {
  return useContext(Sample) ? <p class="sample" role="note"><span class="wrap">{messagesFor(lang).common.sample}</span></p> : null
}
