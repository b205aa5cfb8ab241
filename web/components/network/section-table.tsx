import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { TableRegion } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** The table of a section in a region of its own name: who goes from landmark to landmark can tell it from the section that bears the same title. */
export function SectionTable({ title, lang, children }: { title: string; lang: Language; children: Child | Child[] }) {
  const t = messagesFor(lang).networkNav
  return <TableRegion name={t.filters.pair(t.table, title)}>{children}</TableRegion>
}
