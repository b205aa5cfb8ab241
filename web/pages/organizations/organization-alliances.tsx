import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { roleVerb } from '#db/reference/terms.ts'
import type { AllianceOfOrganization } from '#functions/organizations/schema.ts'
import { SinceText } from '#web/components/date-text.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { AgeMark } from '#web/components/age.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { None, Section } from '#web/components/section.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'

/** Rows of a list that stand in sight; the rest is behind "show n more", unless it is just a few. */
const IN_SIGHT = 12
const A_FEW = 3

/** The first rows of a long list, and those that are behind "show n more". */
export function inSight<T>(rows: readonly T[]): { readonly first: readonly T[]; readonly rest: readonly T[] } {
  return rows.length <= IN_SIGHT + A_FEW ? { first: rows, rest: [] } : { first: rows.slice(0, IN_SIGHT), rest: rows.slice(IN_SIGHT) }
}

function AllianceRow({ tie: { alliance, roles }, number, day, lang }: { tie: AllianceOfOrganization; number: number; day: string; lang: Language }) {
  const t = messagesFor(lang).common
  const verbs: Child[] = roles.map((role) => roleVerb('party-roles', role, lang))
  return (
    <li>
      <div class="who numbered">
        <span class="meta n">{number}</span>
        <div>
          <TieTitle title={alliance.title} to={href(PATHS.alliance, { lang, id: alliance.id })} lang={lang} />
          <p class="meta"><MixedList items={[...verbs, t.counts.parties(alliance.parties), alliance.start === null ? t.dates.startUnknown : <SinceText date={alliance.start} lang={lang} />]} /></p>
        </div>
      </div>
      <p class="signs"><StateSign {...alliance} lang={lang} /><TieEvidence {...alliance} lang={lang} /><NotReviewed reviewed={alliance.reviewed} lang={lang} /><AgeMark from={alliance.agesFrom} day={day} lang={lang} /></p>
    </li>
  )
}

/** The alliances of an organization, numbered as in the drawing of its network. */
export function OrganizationAlliances({ alliances, organization, day, lang }: { alliances: readonly AllianceOfOrganization[]; organization: string; /** today */ day: string; lang: Language }) {
  const t = messagesFor(lang).organizations.alliances
  if (alliances.length === 0) return <Section id="alliances" title={t.title}><None text={t.none} /></Section>
  const { first, rest } = inSight(alliances)
  return (
    <Section id="alliances" title={t.title} note={t.note}>
      <ol class="rows stood">{first.map((tie, i) => <AllianceRow tie={tie} number={i + 1} day={day} lang={lang} />)}</ol>
      {rest.length > 0 && <details class="rest"><summary>{t.more(rest.length)}</summary><ol class="rows stood" start={first.length + 1}>{rest.map((tie, i) => <AllianceRow tie={tie} number={first.length + i + 1} day={day} lang={lang} />)}</ol></details>}
      {rest.length > 0 && <p class="meta"><a href={href(PATHS.alliances, { lang }, { organization })}>{t.list}</a></p>}
    </Section>
  )
}
