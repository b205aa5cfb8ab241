import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { AllianceCard } from '#functions/alliances/schema.ts'
import { AgeMark } from '#web/components/age.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { AllianceDates } from './alliance-dates.tsx'
import { roleClause } from './role-clauses.ts'

/** An alliance in a list: title, kind, who leads, how many parties and since when; at the end its state and its evidence. `words` are those searched for, folded. */
export function AllianceRow({ alliance, words = [], day, lang }: { alliance: AllianceCard; words?: readonly string[]; /** today */ day: string; lang: Language }) {
  const { kind, leads, parties, start, end } = alliance
  return (
    <li>
      <div>
        <TieTitle title={alliance.title} to={href(PATHS.alliance, { lang, id: alliance.id })} words={words} lang={lang} />
        <p class="meta">
          <MixedList items={[
            label('alliance-kinds', kind, lang), leads.length > 0 && roleClause('lead', leads, lang),
            messagesFor(lang).common.counts.parties(parties), <AllianceDates start={start} end={end} lang={lang} />,
          ]} />
        </p>
      </div>
      <p class="signs"><StateSign state={alliance.state} end={end} lastEvidence={alliance.lastEvidence} lang={lang} /><TieEvidence evidence={alliance.evidence} spoken={alliance.spoken} parties={parties} lang={lang} /><NotReviewed reviewed={alliance.reviewed} lang={lang} /><AgeMark from={alliance.agesFrom} day={day} lang={lang} /></p>
    </li>
  )
}
