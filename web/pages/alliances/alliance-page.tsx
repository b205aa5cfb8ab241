import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { supportingSources, type SupportingSource } from '#functions/alliances/sums.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { pickText } from '#functions/core/text.ts'
import { Contest } from '#web/components/contest.tsx'
import { Crumbs } from '#web/components/crumbs.tsx'
import { shortName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import { RecordLine, Sources } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { ExchangeBriefRow } from '#web/pages/exchanges/exchange-brief-row.tsx'
import { href, PATHS } from '#web/paths.ts'
import { AllianceHead } from './alliance-head.tsx'
import { allianceJsonLd } from './alliance-json-ld.ts'
import { summaryText } from './alliance-summary.ts'
import { PartiesSection } from './parties-section.tsx'

/** More parties than this are counted beside a source, not named. */
const NAMED_AT_MOST = 3

/** What a source supports: the alliance, some of its parties by name, or how many of them. */
function supportText({ alliance, parties }: SupportingSource, lang: Language): Child {
  const { alliances: t, ties } = messagesFor(lang)
  const who = parties.length > NAMED_AT_MOST ? [t.sources.parties(parties.length)] : parties.map((party) => shortName(party, lang))
  return ties.supports(joinWords(lang, [...(alliance ? [t.sources.alliance] : []), ...who]))
}

/** The page of one alliance: what it is, its parties by role and what each says of it, and where all that comes from. */
export function AlliancePage({ frame, alliance }: { frame: Frame; alliance: AllianceView }) {
  const { lang } = frame
  const { alliances: t, common, statements, ties } = messagesFor(lang)
  const { id, kind, title, partyList, exchanges } = alliance
  const name = pickText(title, lang).text
  const supporting = supportingSources(alliance.sources, partyList)
  const crumbs = [
    { label: common.sections.alliances, href: href(PATHS.alliances, { lang }) },
    { label: label('alliance-kinds', kind, lang), href: href(PATHS.alliances, { lang }, { kind }) },
  ]
  return (
    <Page frame={frame} title={name} description={`${name}. ${summaryText(alliance, lang)}`} section="alliances" address={(lang) => href(PATHS.alliance, { lang, id })} jsonLd={allianceJsonLd(alliance, frame.origin, lang)}>
      <Crumbs items={crumbs} lang={lang} />
      <AllianceHead alliance={alliance} lang={lang} />
      <Contest contested={alliance.contested} replies={alliance.replies} lang={lang} />
      <PartiesSection id={id} partyList={partyList} unanswered={alliance.unanswered} lang={lang} />
      {exchanges.length > 0 && (
        <Section id="done" title={t.done.title} note={t.done.note}>
          <ul class="rows ties">{exchanges.map((exchange) => <ExchangeBriefRow exchange={exchange} lang={lang} />)}</ul>
        </Section>
      )}
      <Section id="sources" title={common.sources.title}>
        {supporting.length === 0 && <p class="meta">{statements.noSources}</p>}
        <Sources sources={supporting.map(({ source }) => source)} lang={lang} unanswered={alliance.unanswered} about={Object.fromEntries(supporting.map((one) => [one.source.url, supportText(one, lang)]))} />
        <RecordLine recordedOn={alliance.recordedOn} checkedOn={alliance.checkedOn} contested={alliance.contested} day={frame.day} lang={lang}>
          <a href={href(PATHS.allianceHistory, { lang, id })}>{common.sources.history}</a>{' · '}<a href={href(PATHS.statement, { lang, kind: 'alliance', id })} rel="nofollow">{statements.link.statement}</a>{' · '}<a href={href(PATHS.apiAlliance, { id })}>{ties.json}</a>
          {' · '}<a href={href(PATHS.objectionNew, { lang }, { record: `alliance/${id}` })} rel="nofollow">{messagesFor(lang).objections.link}</a>
        </RecordLine>
      </Section>
    </Page>
  )
}
