import { SectionTable } from '#web/components/network/section-table.tsx'
import type { Language } from '#db/reference/languages.ts'
import { formatNumber, formatPercent } from '#functions/core/number.ts'
import type { Cohesion } from '#functions/network/analysis/cohesion.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { MoreRows } from './more-rows.tsx'
import { SubjectList } from './subject.tsx'

/** How many of the largest part, of a smaller one, and of those alone are named. */
const NAMED = { largest: 8, smaller: 12 }

/** The parts with who is in them, and who stands alone. */
export function CohesionSection({ hub, cohesion, limit, query, lang }: { hub: HubNetwork; cohesion: Cohesion; limit: number; query: string; lang: Language }) {
  const { parts: t, holding: { and } } = messagesFor(lang).networkAnalysis
  const { parts, isolates, places } = cohesion
  const rows = [...parts.map((subjects, n) => ({ title: n === 0 ? t.largest : t.smaller, subjects, most: n === 0 ? NAMED.largest : NAMED.smaller })), ...(isolates.length > 0 ? [{ title: t.alone, subjects: isolates, most: limit }] : [])]
  return (
    <Section id="values" title={t.title}>
      <SectionTable title={t.title} lang={lang}>
        <table class="lists">
          <thead><tr><th scope="col">{t.title}</th><th scope="col" class="n">{t.size}</th><th scope="col">{t.who}</th></tr></thead>
          <tbody>{rows.map(({ title, subjects, most }) => <tr><th scope="row">{title}</th><td class="n">{formatNumber(lang, subjects.length)}</td><td><SubjectList hub={hub} subjects={subjects} most={most} lang={lang} more={and} /></td></tr>)}</tbody>
        </table>
      </SectionTable>
      <MoreRows shown={Math.min(limit, isolates.length)} all={isolates.length} query={query} lang={lang} />
      {places !== null && <p>{t.places(formatPercent(lang, places, 1))}</p>}
    </Section>
  )
}
