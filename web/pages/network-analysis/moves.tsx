import type { Language } from '#db/reference/languages.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { CentralResult } from '#functions/network/analysis/examine.ts'
import type { MeasuredNetwork } from '#functions/network/analysis/measured-network.ts'
import type { Moves } from '#functions/network/analysis/moves.ts'
import { Section, TableRegion } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { SubjectLink, shortNameOf } from './subject.tsx'

/** Of how many a sentence says how they move. */
const TOLD = 5

function changesOf({ hub }: MeasuredNetwork, { leaders }: CentralResult, { ranks }: Moves, lang: Language): string {
  const t = messagesFor(lang).networkAnalysis.moves
  const changes = leaders.slice(0, TOLD).flatMap(({ subject, rank }, n) => {
    const then = ranks[n] ?? null
    if (then === rank) return []
    const name = shortNameOf(hub, subject, lang)
    return [then === null ? t.gone(name, rank) : t.change(name, rank, then)]
  })
  return changes.length === 0 ? t.same : joinWords(lang, changes)
}

/** How the first places change when each of the largest source sites is left out: a sentence for each, and the places in a table. */
export function MovesSection({ network, result, lang }: { network: MeasuredNetwork; result: CentralResult; lang: Language }) {
  const { moves: t, table } = messagesFor(lang).networkAnalysis
  const { moves, leaders } = result
  if (result.method === 'skipped' || moves?.length === 0 || leaders.length === 0) return null
  return (
    <Section id="moves" title={t.title} note={t.note}>
      {moves === null ? <p>{t.dear}</p> : (
        <>
          <ul class="said-list">{moves.map((move) => <li>{t.without(move.site.host, move.site.alone, changesOf(network, result, move, lang))}</li>)}</ul>
          <details class="twin">
            <summary>{t.table}</summary>
            <TableRegion name={t.table}>
              <table>
                <thead><tr><th scope="col">{table.organization}</th><th scope="col" class="n">{t.all}</th>{moves.map(({ site }) => <th scope="col" class="n">{t.site(site.host)}</th>)}</tr></thead>
                <tbody>
                  {leaders.slice(0, moves[0]?.ranks.length ?? 0).map(({ subject, rank }, n) => (
                    <tr><th scope="row"><SubjectLink hub={network.hub} subject={subject} lang={lang} /></th><td class="n">{formatNumber(lang, rank)}</td>{moves.map(({ ranks }) => { const then = ranks[n] ?? null; return <td class="n">{then === null ? '—' : formatNumber(lang, then)}</td> })}</tr>
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
