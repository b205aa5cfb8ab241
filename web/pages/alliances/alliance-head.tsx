import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { partiesByRole } from '#functions/alliances/sums.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { Cord } from '#web/components/cord.tsx'
import { DateText } from '#web/components/date-text.tsx'
import { Facts } from '#web/components/facts.tsx'
import { OrganizationLink } from '#web/components/names.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { OtherTitles } from '#web/pages/ties/other-titles.tsx'
import { TieHeading } from '#web/pages/ties/tie-heading.tsx'
import { WorkLines } from '#web/pages/ties/work-lines.tsx'
import { href, PATHS } from '#web/paths.ts'
import { summaryText } from './alliance-summary.ts'
import { HubPicture } from './hub-picture.tsx'

function End({ alliance, lang }: { alliance: AllianceView; lang: Language }) {
  const t = messagesFor(lang).alliances
  if (alliance.end) return <DateText date={alliance.end} lang={lang} />
  return <>{alliance.term === 'open' ? t.endOpen : t.endUnknown(alliance.lastEvidence)}</>
}

function partiesText({ parties, partyList }: AllianceView, lang: Language): string {
  const roles = partiesByRole(partyList).map(({ role, parties: { length } }) => `${formatNumber(lang, length)} ${lowerFirst(roleVerb('party-roles', role, lang, length))}`)
  // one role for all says the number itself
  if (roles.length === 1 && partyList.every(({ role }) => role !== 'party')) return roles[0] ?? ''
  return roles.length < 2 ? formatNumber(lang, parties) : messagesFor(lang).alliances.partiesByRole(formatNumber(lang, parties), joinWords(lang, roles))
}

function HeadFacts({ alliance, lang }: { alliance: AllianceView; lang: Language }) {
  const { alliances: t, stewardship, ties } = messagesFor(lang)
  const { start, workLines, body } = alliance
  const evidence: Child = <Cord evidence={alliance.evidence} spoken={alliance.spoken} parties={alliance.parties} lang={lang} sentence />
  return (
    <Facts facts={[
      { term: ties.start, value: start ? <DateText date={start} lang={lang} /> : ties.notOnRecord },
      { term: t.facts.end, value: <End alliance={alliance} lang={lang} /> },
      { term: t.facts.parties, value: partiesText(alliance, lang) },
      { term: ties.evidence, value: evidence, wide: true },
      { term: stewardship.mark.term, value: !alliance.reviewed && <NotReviewed reviewed={false} lang={lang} sentence />, wide: true },
      { term: ties.workLines, value: workLines.length > 0 && <WorkLines lines={workLines} list={href(PATHS.alliances, { lang })} lang={lang} />, wide: true },
      { term: t.facts.body, value: body && <OrganizationLink organization={body} lang={lang} />, wide: true },
    ]} />
  )
}

/** The head of an alliance's page: how it stands and what it is, its titles, what it is for, a sentence that sums it up, its picture and its facts. */
export function AllianceHead({ alliance, lang }: { alliance: AllianceView; lang: Language }) {
  const { title, summary, state, kind, end, lastEvidence } = alliance
  const sums = summaryText(alliance, lang)
  return (
    <div class="head">
      <div class="rail end">
        <div>
          <p class="kind"><StateSign state={state} end={end} lastEvidence={lastEvidence} lang={lang} /><span aria-hidden="true">·</span><span>{label('alliance-kinds', kind, lang)}</span></p>
          <TieHeading title={title} lang={lang} />
          <OtherTitles title={title} lang={lang} />
          {summary === null ? <p class="lede">{sums}</p> : <><p class="lede"><TextIn texts={summary} lang={lang} full /></p><p>{sums}</p></>}
        </div>
        <HubPicture alliance={alliance} lang={lang} />
      </div>
      <HeadFacts alliance={alliance} lang={lang} />
    </div>
  )
}
