import { SectionTable } from '#web/components/network/section-table.tsx'
import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { Community } from '#functions/network/analysis/communities-of.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { MoreRows } from './more-rows.tsx'
import { SubjectList } from './subject.tsx'

const NAMED = 6
const COUNTRIES = 4

/** The communities by their members in most ties and their countries; nothing when there are none. */
export function CommunitiesSection({ hub, communities, limit, query, lang }: { hub: HubNetwork; communities: readonly Community[]; limit: number; query: string; lang: Language }) {
  const { communities: t, holding: { and } } = messagesFor(lang).networkAnalysis
  if (communities.length === 0) return null
  return (
    <Section id="values" title={t.title} note={t.note}>
      <SectionTable title={t.title} lang={lang}>
        <table class="lists">
          <thead><tr><th scope="col" class="n">{t.columns.size}</th><th scope="col">{t.columns.members}</th><th scope="col">{t.columns.countries}</th></tr></thead>
          <tbody>
            {communities.slice(0, limit).map(({ size, members, countries }) => (
              <tr><td class="n">{formatNumber(lang, size)}</td><td><SubjectList hub={hub} subjects={members} most={NAMED} lang={lang} more={and} /></td><td>{countries.slice(0, COUNTRIES).map(({ code, count }) => t.country(countryName(code, lang), count)).join(', ')}</td></tr>
            ))}
          </tbody>
        </table>
      </SectionTable>
      <MoreRows shown={Math.min(limit, communities.length)} all={communities.length} query={query} lang={lang} />
    </Section>
  )
}
