import type { Language } from '#db/reference/languages.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import type { Move, Moves } from '#functions/network/analysis/moves.ts'
import { Section, TableRegion } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { SubjectLink, shortNameOf } from './subject.tsx'

/** Of how many a sentence says how they move. */
const TOLD = 5

function changesOf(hub: HubNetwork, { followed }: Moves, { ranks }: Move, lang: Language): string {
  const t = messagesFor(lang).networkAnalysis.moves
  const changes = followed.slice(0, TOLD).flatMap(({ subject, rank }, n) => {
    const then = ranks[n] ?? null
    if (then === rank) return []
    const name = shortNameOf(hub, subject, lang)
    return [then === null ? t.gone(name, rank) : t.change(name, rank, then)]
  })
  return changes.length === 0 ? t.same : joinWords(lang, changes)
}

/** How the first places change when each of the largest source sites is left out: a sentence for each, and the places in a table. */
export function MovesSection({ hub, moves: told, lang }: { hub: HubNetwork; moves: Moves | null; lang: Language }) {
  const { moves: t, table } = messagesFor(lang).networkAnalysis
  const { moves, followed } = told ?? { moves: [], followed: [] }
  if (told && (moves.length === 0 || followed.length === 0)) return null
  return (
    <Section id="moves" title={t.title} note={t.note}>
      {told === null ? <p>{t.dear}</p> : (
        <>
          <ul class="said-list">{moves.map((move) => <li>{t.without(move.site.host, move.site.alone, changesOf(hub, told, move, lang))}</li>)}</ul>
          <details class="twin">
            <summary>{t.table}</summary>
            <TableRegion name={t.table}>
              <table>
                <thead><tr><th scope="col">{table.organization}</th><th scope="col" class="n">{t.all}</th>{moves.map(({ site }) => <th scope="col" class="n">{t.site(site.host)}</th>)}</tr></thead>
                <tbody>
                  {followed.map(({ subject, rank }, n) => (
                    <tr><th scope="row"><SubjectLink hub={hub} subject={subject} lang={lang} /></th><td class="n">{formatNumber(lang, rank)}</td>{moves.map(({ ranks }) => { const then = ranks[n] ?? null; return <td class="n">{then === null ? '—' : formatNumber(lang, then)}</td> })}</tr>
                  ))}
                </tbody>
              </table>
            </TableRegion>
          </details>
        </>
      )}
    </Section>
  )
}
