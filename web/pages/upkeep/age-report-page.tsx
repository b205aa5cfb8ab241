import type { Child } from 'hono/jsx'
import { countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { upkeepCost } from '#functions/upkeep/rules.ts'
import type { AgeCounts, AgeReport } from '#functions/upkeep/schema.ts'
import { Facts } from '#web/components/facts.tsx'
import { TextField } from '#web/components/forms/fields.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { OrganizationName } from '#web/components/names.tsx'
import { None, Section, TableRegion } from '#web/components/section.tsx'
import { placeText } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'

function Cells({ counts, lang }: { counts: AgeCounts; lang: Language }) {
  const { records, fresh, asks, dormant, oldest } = counts
  return <>{[records, fresh, asks, dormant].map((n) => <td class="n">{formatNumber(lang, n)}</td>)}<td class="n">{formatDate(lang, { text: oldest }, 'short')}</td></>
}

function Heads({ first, more = [], lang }: { first: readonly string[]; more?: readonly string[]; lang: Language }) {
  const t = messagesFor(lang).upkeep.report
  return <thead><tr>{first.map((head) => <th scope="col">{head}</th>)}{[...more, t.records, t.fresh, t.asks, t.dormant, t.oldest].map((head) => <th scope="col" class="n">{head}</th>)}</tr></thead>
}

/** Countries by their names, then what is of no single country. */
function inOrder(countries: AgeReport['countries'], lang: Language): AgeReport['countries'] {
  const keyed = countries.map((one) => ({ one, key: one.country === null ? '\uffff' : foldForSort(countrySortName(countryOf(one.country), lang)) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ one }) => one)
}

function Cost({ frame, due, minutes, faults }: { frame: Frame; due: number; minutes: number; faults: readonly FormFault[] }): Child {
  const { lang } = frame
  const t = messagesFor(lang).upkeep.report
  const cost = upkeepCost(due, minutes)
  const number = (n: number) => formatNumber(lang, n)
  return (
    <Section id="cost" title={t.cost}>
      <Facts facts={[{ term: t.due, value: number(due) }, { term: t.work, value: `${number(cost.hours)} h ${number(cost.minutes)} min` }]} />
      <p>{t.formula(number(due), number(minutes), number(cost.hours), number(cost.minutes))}</p>
      <form action={href(PATHS.upkeepReport, { lang })}>
        <TextField lang={lang} name="minutes" label={t.minutes} hint={t.minutesHint} faults={faults} value={String(minutes)} inputMode="numeric" maxlength={3} />
        <p class="acts"><button class="quiet">{t.again}</button></p>
      </form>
    </Section>
  )
}

/** The age of the registry's records by country and by organization with posts, and what upkeep will cost this month, with its formula. */
export function AgeReportPage({ frame, report, minutes, faults }: { frame: Frame; report: AgeReport; minutes: number; faults: readonly FormFault[] }) {
  const { lang } = frame
  const { upkeep: { report: t }, common } = messagesFor(lang)
  return (
    <DeskPage frame={frame} title={t.title} description={t.lede} lede={t.lede} address={(other) => href(PATHS.upkeepReport, { lang: other })}>
      <Cost frame={frame} due={report.due} minutes={minutes} faults={faults} />
      <Section id="organizations" title={t.byOrganization} note={t.byOrganizationNote} wide>
        {report.organizations.length === 0 ? <None text={t.noOrganizations} /> : (
          <TableRegion name={common.table(t.byOrganization)}>
            <table class="ages">
              <Heads first={[t.organization]} more={[t.posts]} lang={lang} />
              <tbody>{report.organizations.map((one) => <tr><th scope="row"><a href={href(PATHS.people, { lang, organization: one.id })}><OrganizationName names={one.names} lang={lang} /></a></th><td class="n">{formatNumber(lang, one.posts)}</td><Cells counts={one} lang={lang} /></tr>)}</tbody>
            </table>
          </TableRegion>
        )}
      </Section>
      <Section id="countries" title={t.byCountry} note={t.byCountryNote} wide>
        <TableRegion name={common.table(t.byCountry)}>
          <table class="ages">
            <Heads first={[t.country]} lang={lang} />
            <tbody>{inOrder(report.countries, lang).map((one) => <tr><th scope="row">{placeText(one.country, lang)}</th><Cells counts={one} lang={lang} /></tr>)}</tbody>
          </table>
        </TableRegion>
      </Section>
    </DeskPage>
  )
}
