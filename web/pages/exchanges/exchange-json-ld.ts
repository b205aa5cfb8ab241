import type { Language } from '#db/reference/languages.ts'
import type { ExchangeStatus, Modality, ParticipantRole } from '#db/reference/vocabularies.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import type { Json } from '#web/components/json-ld.tsx'
import { href, PATHS } from '#web/paths.ts'

/** What happens at a time and in company is an event; the rest is a project. */
const EVENTS: readonly Modality[] = ['training-course', 'study-visit', 'internship', 'workshop', 'seminar', 'regional-meeting', 'expert-mission']

/** Organizations named in one role; all of them are in the API. */
const MOST_NAMED = 20

function withRoles({ participants }: ExchangeView, roles: readonly ParticipantRole[], origin: string, lang: Language): Json[] {
  const found = participants.filter(({ role }) => roles.includes(role)).slice(0, MOST_NAMED)
  return found.map(({ organization }) => ({ '@type': 'Organization', name: displayName(organization.names, lang).text, url: origin + href(PATHS.organization, { lang, id: organization.id }) }))
}

function eventStatus(status: ExchangeStatus): { eventStatus?: string } {
  return status === 'cancelled' ? { eventStatus: 'https://schema.org/EventCancelled' } : {}
}

/** An exchange for machines: an Event or a Project of schema.org, with who takes part and its sources. */
export function exchangeJsonLd(exchange: ExchangeView, origin: string, lang: Language): Json {
  const { id, title, summary, start, end, virtual, status, modality, sources } = exchange
  const isEvent = EVENTS.includes(modality) && start !== null
  const sponsors = withRoles(exchange, ['supporting', 'funder', 'second-provider'], origin, lang)
  const common = {
    '@context': 'https://schema.org',
    '@id': origin + href(PATHS.exchange, { lang, id }),
    name: pickText(title, lang).text,
    ...(summary === null ? {} : { description: pickText(summary, lang).text }),
    ...(sponsors.length === 0 ? {} : { sponsor: sponsors }),
    subjectOf: sources.map((source) => ({ '@type': 'WebPage', url: source.url })),
  }
  if (!isEvent) {
    return {
      ...common, '@type': 'Project', ...(start === null ? {} : { foundingDate: start.text }), ...(end === null ? {} : { dissolutionDate: end.text }),
      member: withRoles(exchange, ['offering', 'receiving', 'host'], origin, lang),
    }
  }
  return {
    ...common, '@type': 'Event', startDate: start.text, ...(end === null ? {} : { endDate: end.text }), ...eventStatus(status),
    ...(virtual === null ? {} : { eventAttendanceMode: `https://schema.org/${virtual ? 'Online' : 'Offline'}EventAttendanceMode` }),
    organizer: withRoles(exchange, ['offering', 'host'], origin, lang), attendee: withRoles(exchange, ['receiving'], origin, lang),
  }
}
