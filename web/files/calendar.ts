import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { CalendarView } from '#functions/calendars/get-calendar.ts'
import type { Occasion } from '#functions/calendars/schema.ts'
import { encodeCalendar, type CalendarEvent } from '#functions/core/icalendar.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

function eventOf({ tie, what, from, until }: Occasion, lang: Language, origin: string): CalendarEvent {
  const t = messagesFor(lang).calendars
  const { kind, id } = tie
  const title = pickText(tie.title, lang).text
  const url = origin + href(kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id })
  return { uid: `${kind}-${id}-${what}@${new URL(origin).host}`, from, until, url, summary: kind === 'alliance' ? t.allianceEnds(title) : t.exchange[what](title), description: `${label('record-kinds', kind, lang)}. ${t.from}\n${url}` }
}

/** The calendar of an organization or a country as text/calendar, in a language. */
export function calendarText({ owner, occasions, versionDay }: CalendarView, lang: Language, origin: string): string {
  const t = messagesFor(lang).calendars
  const name = 'country' in owner ? countryName(owner.country, lang) : displayName(owner.organization.names, lang).text
  const page = 'country' in owner ? href(PATHS.country, { lang, country: owner.country }) : href(PATHS.organization, { lang, id: owner.organization.id })
  return encodeCalendar({ name: t.name(name), url: origin + page, language: lang, madeOn: versionDay, events: occasions.map((one) => eventOf(one, lang, origin)) })
}
