import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { respondPrivatePage } from '#functions/http/private-page.tsx'
import { actingFor, signedIn, steward } from '#functions/http/viewer.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { AgeReportPage } from '#web/pages/upkeep/age-report-page.tsx'
import { StillTruePage } from '#web/pages/upkeep/still-true-page.tsx'
import { href, PATHS } from '#web/paths.ts'
import { confirmStillTrue } from './confirm-still-true.ts'
import { getAgeReport } from './get-age-report.ts'
import { getUpkeep } from './get-upkeep.ts'
import { readPicks } from './read-picks.ts'
import { MINUTES_PER_CHECK } from './rules.ts'

/** Keeping records current: what an organization says is still true, and how old the registry's records are. */
export const upkeepPages = new Hono<Env>()

function countIn(url: URL, name: string): number {
  const text = url.searchParams.get(name) ?? ''
  return /^\d{1,4}$/.test(text) ? Number(text) : 0
}

function stillTruePage(c: Context<Env>, organization: string, faults: readonly FormFault[]): Promise<Response> {
  return respondPrivatePage(c, async ({ db, url, frame }) => {
    const upkeep = await getUpkeep(db, organization)
    if (upkeep === null) throw new Problem('not-found', 'this organization is not public')
    return { page: <StillTruePage frame={frame} upkeep={upkeep} done={{ checked: countIn(url, 'checked'), stale: countIn(url, 'stale') }} faults={faults} />, status: faults.length > 0 ? 422 : 200 }
  })
}

upkeepPages.get(PATHS.stillTrue, (c) => stillTruePage(c, c.req.param('organization'), []))

upkeepPages.post(PATHS.stillTrue, async (c) => {
  const organization = c.req.param('organization')
  const post = actingFor(c, organization)
  const picks = readPicks(await readForm(c))
  const lang = c.get('lang')
  if (picks.length === 0) return stillTruePage(c, organization, [{ field: 'record', message: messagesFor(lang).upkeep.page.nothing }])
  return respondPrivatePage(c, async ({ db, now }) => {
    const { checked, stale } = await confirmStillTrue({ db, now, origin: originOf(c) }, signedIn(c), post, organization, picks)
    return c.redirect(href(PATHS.stillTrue, { lang, organization }, { checked: checked || null, stale: stale || null }), 303)
  })
})

upkeepPages.get(PATHS.upkeepReport, (c) => respondPrivatePage(c, async ({ db, day, url, lang, frame }) => {
  steward(c)
  const asked = url.searchParams.get('minutes')
  const isGood = asked === null || (/^\d{1,3}$/.test(asked) && Number(asked) >= 1 && Number(asked) <= 120)
  const faults = isGood ? [] : [{ field: 'minutes', message: messagesFor(lang).upkeep.report.minutesHint }]
  return { page: <AgeReportPage frame={frame} report={await getAgeReport(db, day)} minutes={asked === null || !isGood ? MINUTES_PER_CHECK : Number(asked)} faults={faults} />, status: isGood ? 200 : 422 }
}))
