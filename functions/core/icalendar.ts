/** An event of whole days. `until`: the first day after it (RFC 5545 §3.6.1: DTEND is not part of it). */
export interface CalendarEvent {
  /** stays the same whenever the event is told again */
  readonly uid: string
  readonly from: string
  readonly until: string
  readonly summary: string
  readonly description: string
  readonly url: string
}

/** A calendar to subscribe to. `madeOn`: the day on which what it tells came to be. */
export interface Calendar { readonly name: string; readonly url: string; readonly language: string; readonly madeOn: string; readonly events: readonly CalendarEvent[] }

const MOST_OCTETS = 75
const encoder = new TextEncoder()

/** A text as the value of a property (RFC 5545 §3.3.11). Control characters but line ends are left out: they may not stand there. */
export function escapeText(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** A content line, folded after 75 octets at the most and never inside a character (RFC 5545 §3.1). */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

const dayValue = (day: string): string => day.replaceAll('-', '')

function eventLines({ uid, from, until, summary, description, url }: CalendarEvent, { language, madeOn }: Calendar): string[] {
  return [
    'BEGIN:VEVENT', `UID:${escapeText(uid)}`, `DTSTAMP:${dayValue(madeOn)}T000000Z`, `DTSTART;VALUE=DATE:${dayValue(from)}`, `DTEND;VALUE=DATE:${dayValue(until)}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(summary)}`, `DESCRIPTION;LANGUAGE=${language}:${escapeText(description)}`, `URL:${url}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ]
}

/** A calendar as text/calendar (RFC 5545, with the name and the refresh interval of RFC 7986). The same events give the same text. */
export function encodeCalendar(calendar: Calendar): string {
  const { name, url, language, events } = calendar
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Ayni//Registry//${language.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `NAME;LANGUAGE=${language}:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`,
    `URL:${url}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D', ...events.flatMap((event) => eventLines(event, calendar)), 'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}
