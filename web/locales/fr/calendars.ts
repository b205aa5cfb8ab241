/** Calendars to subscribe to, and the links that lead to them. */
export const calendars = {
  name: (name: string) => `Ayni\u00a0: dates, ${name}`,
  allianceEnds: (title: string) => `Échéance\u00a0: ${title}`,
  exchange: {
    starts: (title: string) => `Début\u00a0: ${title}`,
    ends: (title: string) => `Fin\u00a0: ${title}`,
    happens: (title: string) => `Échange\u00a0: ${title}`,
  },
  from: 'D’après le registre public Ayni\u00a0:',
  link: 'Calendrier des dates (iCalendar)',
}
