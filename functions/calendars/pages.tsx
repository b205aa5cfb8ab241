import { Hono } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondFile } from '#functions/http/file-response.ts'
import { movedTo } from '#functions/http/json-response.ts'
import { calendarText } from '#web/files/calendar.ts'
import { href, PATHS } from '#web/paths.ts'
import { getCountryCalendar, getOrganizationCalendar } from './get-calendar.ts'

/** Calendars to subscribe to: ends of alliances, starts and ends of exchanges. */
export const calendarPages = new Hono<Env>()

const TYPE = 'text/calendar; charset=utf-8'

const nothingHere = () => new Problem('not-found', 'there is no calendar at this address')

/** What a file of a calendar is named after. */
function stem(file: string): string {
  const found = /^([A-Za-z0-9-]+)\.ics$/.exec(file)?.[1]
  if (found === undefined) throw nothingHere()
  return found
}

calendarPages.get(PATHS.calendarOfOrganization, (c) => respondFile(c, async ({ db, lang, origin }) => {
  const found = await getOrganizationCalendar(db, stem(c.req.param('file')))
  if (found === null) throw nothingHere()
  if ('movedTo' in found) return movedTo(href(PATHS.calendarOfOrganization, { file: `${found.movedTo}.ics` }, { lang }))
  return { body: calendarText(found, lang, origin), type: TYPE, data: found }
}))

calendarPages.get(PATHS.calendarOfCountry, (c) => respondFile(c, async ({ db, lang, origin }) => {
  const found = await getCountryCalendar(db, stem(c.req.param('file')).toLowerCase())
  if (found === null) throw nothingHere()
  return { body: calendarText(found, lang, origin), type: TYPE, data: found }
}))
