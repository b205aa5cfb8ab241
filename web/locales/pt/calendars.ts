/** Calendars to subscribe to, and the links that lead to them. */
export const calendars = {
  name: (name: string) => `Ayni: datas de ${name}`,
  allianceEnds: (title: string) => `Vence: ${title}`,
  exchange: {
    starts: (title: string) => `Começa: ${title}`,
    ends: (title: string) => `Termina: ${title}`,
    happens: (title: string) => `Intercâmbio: ${title}`,
  },
  from: 'Segundo o registro público Ayni:',
  link: 'Calendário de datas (iCalendar)',
}
