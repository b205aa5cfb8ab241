import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** Where a list stands: "21–40 of 627", and the ways on. `first` is given on later pages only. Nothing is shown for a list of one page. */
export function Pagination({ from, to, total, next, first, lang }: { from: number; to: number; total: number; next: string | null; first: string | null; lang: Language }) {
  const t = messagesFor(lang).common.pages
  if (next === null && first === null) return null
  const size = to - from + 1
  return (
    <nav class="pages" aria-label={t.label}>
      <span class="n">{t.range(from, to, total)}</span>
      {first !== null && <a href={first}>{t.first}</a>}
      {next !== null && <a href={next} rel="next">{t.next(Math.min(size, total - to))}</a>}
    </nav>
  )
}
