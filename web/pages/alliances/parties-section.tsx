import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import { partiesByRole, type RoleGroup } from '#functions/alliances/sums.ts'
import { formatNumber } from '#functions/core/number.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { sinceDate, untilDate } from '#functions/core/date-phrases.ts'
import { formatRange } from '#functions/core/format-date.ts'
import { safeUrl } from '#functions/core/url.ts'
import type { PartyView, SourceView } from '#functions/core/view.ts'
import { AnswerLink } from '#web/components/answer-link.tsx'
import { Knot } from '#web/components/knot.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationLink } from '#web/components/names.tsx'
import { PartyNote, PartySays } from '#web/components/party-says.tsx'
import { None, Section } from '#web/components/section.tsx'
import { placeText } from '#web/components/who.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** Parties of one role that stand in sight; the rest is behind "show the other n", unless it is just a few. */
const IN_SIGHT = 16
const A_FEW = 4

/** Sources that did not answer, by address: their links stand as text. */
type Unanswered = { readonly [url: string]: string }

function timeText({ joined, left }: PartyView, lang: Language): string | null {
  if (joined && left) return formatRange(lang, joined, left)
  return joined ? sinceDate(lang, joined) : left ? untilDate(lang, left) : null
}

function PartySources({ sources, unanswered }: { sources: readonly SourceView[]; unanswered: Unanswered }) {
  const links: Child[] = sources.flatMap(({ url, host }) => {
    const address = safeUrl(url)
    return address === null ? [] : [Object.hasOwn(unanswered, url) ? <span>{host}</span> : <a href={address} rel="external">{host}</a>]
  })
  return <MixedList items={links} />
}

function PartyRow({ party, unanswered, lang }: { party: PartyView; unanswered: Unanswered; lang: Language }) {
  const { organization, sources } = party
  const t = messagesFor(lang).alliances.parties
  const isPlace = organization.kind === 'state' || organization.kind === 'territory'
  const place = isPlace ? label('organization-kinds', organization.kind, lang) : placeText(organization.country, lang)
  return (
    <tr>
      <th scope="row">
        <span class="who">
          <Knot sector={organization.sector} word={label('sectors', organization.sector, lang)} />
          <span><OrganizationLink organization={organization} lang={lang} /><br /><span class="meta"><MixedList items={[place, timeText(party, lang)]} /></span></span>
        </span>
      </th>
      <td><PartySays said={party} lang={lang} /><PartyNote said={party} lang={lang} /></td>
      <td class="meta" data-l={sources.length > 0 ? t.source : undefined}><PartySources sources={sources} unanswered={unanswered} /></td>
    </tr>
  )
}

function Table({ title, parties, unanswered, lang, isContinued = false }: { title: string; parties: readonly PartyView[]; unanswered: Unanswered; lang: Language; isContinued?: boolean }) {
  const t = messagesFor(lang).alliances.parties
  return (
    <table class="stack parties">
      <caption class={isContinued ? 'vh' : undefined}>{title}</caption>
      <thead class="vh"><tr><th scope="col">{t.party}</th><th scope="col">{t.says}</th><th scope="col">{t.source}</th></tr></thead>
      <tbody>{parties.map((party) => <PartyRow party={party} unanswered={unanswered} lang={lang} />)}</tbody>
    </table>
  )
}

function Group({ group: { role, parties }, unanswered, lang }: { group: RoleGroup; unanswered: Unanswered; lang: Language }) {
  const t = messagesFor(lang).alliances.parties
  const verb = roleVerb('party-roles', role, lang, parties.length)
  const title = parties.length === 1 ? verb : t.count(formatNumber(lang, parties.length), lowerFirst(verb))
  const isLong = parties.length > IN_SIGHT + A_FEW
  const rest = isLong ? parties.slice(IN_SIGHT) : []
  return (
    <>
      <Table title={title} parties={isLong ? parties.slice(0, IN_SIGHT) : parties} unanswered={unanswered} lang={lang} />
      {rest.length > 0 && <details class="rest"><summary>{t.more(rest.length)}</summary><Table title={title} parties={rest} unanswered={unanswered} lang={lang} isContinued /></details>}
    </>
  )
}

/** The parties of an alliance by role, each with what it says of the alliance and where that it is a party comes from. */
export function PartiesSection({ id, partyList, unanswered, lang }: { id: string; partyList: readonly PartyView[]; unanswered: Unanswered; lang: Language }) {
  const t = messagesFor(lang).alliances.parties
  if (partyList.length === 0) return <Section id="parties" title={t.title}><None text={t.none} /></Section>
  const hasState = partyList.some(({ organization }) => organization.kind === 'state')
  return (
    <Section id="parties" title={t.title} note={hasState ? t.note : undefined}>
      {partiesByRole(partyList).map((group) => <Group group={group} unanswered={unanswered} lang={lang} />)}
      <AnswerLink kind="alliance" id={id} lang={lang} />
    </Section>
  )
}
