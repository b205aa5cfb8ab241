import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { joinWords } from '#functions/core/join-words.ts'
import type { Reach, Way } from '#functions/network/paths/ways.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { CordSign } from '#web/components/cord.tsx'
import { Section, TableRegion } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { shortNameOf, SubjectLink, SubjectList } from '#web/pages/network-analysis/subject.tsx'
import { WaysFigure } from './ways-figure.tsx'

const MOST_TIES = 3

function WaysTable({ hub, ways, lang }: { hub: DetailedHub; ways: readonly Way[]; lang: Language }) {
  const t = messagesFor(lang).networkPaths
  const organization = (index: number | undefined) => <SubjectLink hub={hub} subject={{ type: 'organization', index: index ?? -1 }} lang={lang} />
  return (
    <TableRegion name={t.ways.table}>
      <table>
        <thead><tr><th scope="col" class="n">{t.ways.way}</th><th scope="col">{t.ways.from}</th><th scope="col">{t.ways.through}</th><th scope="col">{t.ways.to}</th><th scope="col">{t.ties.evidence}</th></tr></thead>
        <tbody>
          {ways.flatMap(({ organizations, steps }, way) => steps.map(({ ties, evidence }, n) => (
            <tr>
              <td class="n">{way + 1}</td><td class="text">{organization(organizations[n])}</td>
              <td class="text"><SubjectList hub={hub} subjects={ties.map((index) => ({ type: 'tie', index }))} most={MOST_TIES} lang={lang} more={t.more} /></td>
              <td class="text">{organization(organizations[n + 1])}</td><td><CordSign evidence={evidence} /> {label('evidences', evidence, lang)}</td>
            </tr>
          )))}
        </tbody>
      </table>
    </TableRegion>
  )
}

const isSame = (one: Way, other: Way) => one.organizations.join() === other.organizations.join()

/** The organizations of a way between its ends, in words. */
function between(hub: DetailedHub, { organizations }: Way, lang: Language): string {
  return joinWords(lang, organizations.slice(1, -1).map((index) => shortNameOf(hub, { type: 'organization', index }, lang)))
}

/** How the one reaches the other, in a sentence. */
export function reachSentence(hub: DetailedHub, reach: Reach, names: readonly [string, string], lang: Language): string {
  const t = messagesFor(lang).networkPaths.ways
  if (reach.kind === 'absent') return t.absent
  if (reach.kind === 'apart') return t.apart(names[0], names[1], reach.sizeA, reach.sizeB)
  if (reach.length === 1) return t.direct(joinWords(lang, names))
  const [first] = reach.shortest
  return t.reached(joinWords(lang, names), reach.length - 1, reach.count, first ? between(hub, first, lang) : '')
}

/** The shortest ways and the one best borne out, as sentence, picture and table. */
export function WaysSection({ hub, reach, names, lang }: { hub: DetailedHub; reach: Reach; names: readonly [string, string]; lang: Language }) {
  const t = messagesFor(lang).networkPaths.ways
  const sentence = reachSentence(hub, reach, names, lang)
  if (reach.kind !== 'reached') return <Section id="ways" title={t.title}><p>{sentence}</p></Section>
  const isShortest = reach.shortest.some((way) => isSame(way, reach.best))
  const best = reach.best.organizations.length === 2 ? t.bestDirect : t.best(between(hub, reach.best, lang))
  return (
    <Section id="ways" title={t.title}>
      <p>{sentence} {reach.count > reach.shortest.length && t.first(reach.shortest.length)}</p>
      <WaysFigure hub={hub} ways={reach.shortest} sentence={sentence} lang={lang} />
      <WaysTable hub={hub} ways={reach.shortest} lang={lang} />
      <h3>{t.bestTitle}</h3>
      <p>{best}</p>
      {!isShortest && <><WaysFigure hub={hub} ways={[reach.best]} sentence={best} lang={lang} /><WaysTable hub={hub} ways={[reach.best]} lang={lang} /></>}
    </Section>
  )
}
