/** Calendars to subscribe to, and the links that lead to them. */
export const calendars = {
  name: (name: string) => `Ayni: dates of ${name}`,
  allianceEnds: (title: string) => `Ends: ${title}`,
  exchange: {
    starts: (title: string) => `Starts: ${title}`,
    ends: (title: string) => `Ends: ${title}`,
    happens: (title: string) => `Exchange: ${title}`,
  },
  from: 'From the public registry Ayni:',
  link: 'Calendar of dates (iCalendar)',
}
