import { SectionTable } from '#web/components/network/section-table.tsx'
import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { SECTORS } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { MixingBy } from '#functions/network/analysis/mixing-by.ts'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** What a group is called. */
function groupName(by: MixingBy['by'], key: string, lang: Language): string {
  const sector = SECTORS.find((one) => one === key)
  return by === 'sector' && sector ? label('sectors', sector, lang) : countryName(key, lang)
}

/** Ties within each sector and State and out of it; groups by name. */
export function MixingSections({ mixing, lang }: { mixing: readonly MixingBy[]; lang: Language }) {
  const t = messagesFor(lang).networkAnalysis.mixing
  const index = (value: number | null) => (value === null ? '—' : formatNumber(lang, value, 2))
  return (
    <>
      {mixing.filter(({ groups }) => groups.length > 0).map(({ by, groups }) => (
        <Section id={by} title={by === 'sector' ? t.sector : t.state} note={by === 'sector' ? t.sectorNote : t.stateNote}>
          <SectionTable title={by === 'sector' ? t.sector : t.state} lang={lang}>
            <table>
              <thead><tr><th scope="col">{t.columns.group}</th>{[t.columns.size, t.columns.within, t.columns.out, t.columns.index, t.columns.expected].map((column) => <th scope="col" class="n">{column}</th>)}</tr></thead>
              <tbody>
                {groups.map((group) => ({ ...group, name: groupName(by, group.key, lang) })).toSorted((a, b) => (foldForSort(a.name) < foldForSort(b.name) ? -1 : 1)).map((group) => (
                  <tr>
                    <th scope="row">{group.name}</th><td class="n">{formatNumber(lang, group.size)}</td><td class="n">{formatNumber(lang, group.internal, 1)}</td><td class="n">{formatNumber(lang, group.external, 1)}</td>
                    <td class="n">{index(group.ei)}</td><td class="n">{index(group.expected)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </SectionTable>
        </Section>
      ))}
      <p class="meta">{t.index}</p>
    </>
  )
}
