/** Calendars to subscribe to, and the links that lead to them. */
export const calendars = {
  name: (name: string) => `Ayni: fechas de ${name}`,
  allianceEnds: (title: string) => `Vence: ${title}`,
  exchange: {
    starts: (title: string) => `Comienza: ${title}`,
    ends: (title: string) => `Termina: ${title}`,
    happens: (title: string) => `Intercambio: ${title}`,
  },
  from: 'Según el registro público Ayni:',
  link: 'Calendario de fechas (iCalendar)',
}
