/** What reminds of upkeep by mail: one letter for all that is due. */
export const upkeepMail = {
  upkeepDue: ({ organization, lines, link }: { readonly organization: string; readonly lines: string; readonly link: string }) => ({
    subject: `Por comprobar: ${organization}`,
    body: `Esto consta de ${organization} en Ayni y conviene mirarlo:\n\n${lines}\n\nSi sigue siendo así basta un clic; si no, se cambia en la misma página:\n\n${link}\n\nSe le recuerda una sola vez por cada asunto.`,
  }),
}

/** The same, as lines of an inbox and of the letter. */
export const upkeepNotices = {
  allianceEnds: ({ title, when }: { readonly title: string; readonly when: string }) => `«${title}» vence pronto: ${when}.`,
  exchangeQuiet: ({ title, since }: { readonly title: string; readonly since: string }) => `No hay noticias de «${title}» desde esta fecha: ${since}. ¿En qué quedó?`,
  organizationUnchecked: ({ organization, since }: { readonly organization: string; readonly since: string }) => `La ficha de ${organization} lleva más de un año sin comprobarse; última fecha: ${since}.`,
}
