import { addDays } from '#functions/core/edtf.ts'
import type { DaysCompared } from '#functions/network/changes/compare-days.ts'
import type { Frame } from '#web/layout/frame.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Years for which the comparison with today is one click away. */
const YEARS_OFFERED = [2020, 2010]

/** What this form asks itself; the rest of the query is kept. */
const OWN = ['since', 'until', 'rows']

/** The two dates as a form that keeps the filters of the view, and as links. */
export function ChangesForm({ frame, since, until }: Pick<DaysCompared, 'since' | 'until'> & { frame: Frame }) {
  const { lang, query, day } = frame
  const t = messagesFor(lang).networkChanges.form
  const address = href(PATHS.networkChanges, { lang })
  const kept = [...new URLSearchParams(query)].filter(([name, value]) => !OWN.includes(name) && value !== '')
  const offers = [{ text: t.lastYear, since: addDays(day, -365) }, ...YEARS_OFFERED.map((year) => ({ text: t.sinceYear(String(year)), since: `${year}-01-01` }))]
  return (
    <form class="two-dates" action={address} aria-label={t.name}>
      {kept.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <div class="field"><label for="since">{t.since}</label><input id="since" name="since" type="date" value={since} max={day} aria-describedby="dates-hint" required /></div>
      <div class="field"><label for="until">{t.until}</label><input id="until" name="until" type="date" value={until} max={day} aria-describedby="dates-hint" required /></div>
      <button>{t.button}</button>
      <p class="hint" id="dates-hint">{t.hint}</p>
      <ul class="chips">{offers.map((offer) => <li><a href={address + withChanges(query, { since: offer.since, until: day, rows: null })} aria-current={offer.since === since && until === day ? 'true' : undefined}>{offer.text}</a></li>)}</ul>
    </form>
  )
}
