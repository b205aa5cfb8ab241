/** The mails to whoever objects to a record. */
export const objectionMail = {
  objectionToProve: ({ title, days, link }: { readonly title: string; readonly days: number; readonly link: string }) => ({
    subject: `Confirmez votre contestation\u00a0: ${title}`,
    body: `Quelqu’un a écrit avec cette adresse que ce que dit Ayni sur «\u202f${title}\u202f» est faux. Si c’est vous, ouvrez cette page et confirmez-le\u00a0:\n\n${link}\n\nLe lien fonctionne ${days} jours. Si ce n’est pas vous, ne faites rien.`,
  }),
  objectionReceived: ({ title, due }: { readonly title: string; readonly due: string }) => ({
    subject: `Votre contestation est reçue\u00a0: ${title}`,
    body: `Le registre a reçu votre contestation sur «\u202f${title}\u202f» et décide au plus tard le ${due}. Nous vous écrirons avec le motif.`,
  }),
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Votre contestation est acceptée\u00a0: ${title}`,
    body: `Le registre vous donne raison sur «\u202f${title}\u202f».\n\n${reason}\n\nVotre adresse électronique a été effacée de la contestation.`,
  }),
  objectionRejected: ({ title, reason, until, link }: { readonly title: string; readonly reason: string; readonly until: string; readonly link: string }) => ({
    subject: `Votre contestation n’est pas acceptée\u00a0: ${title}`,
    body: `Le registre ne vous donne pas raison sur «\u202f${title}\u202f». Motif\u00a0:\n\n${reason}\n\nVous pouvez faire un recours une fois jusqu’au ${until}\u202f; une autre personne décide\u00a0:\n\n${link}`,
  }),
  objectionClosed: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Votre recours est décidé\u00a0: ${title}`,
    body: `Après votre recours, le registre ne vous donne pas raison sur «\u202f${title}\u202f». Motif\u00a0:\n\n${reason}\n\nLa procédure s’arrête ici. Votre adresse électronique a été effacée de la contestation.`,
  }),
}

/** What the institutions that a record names read of objections, as lines of an inbox. */
export const objectionNotices = {
  recordContested: ({ title }: { readonly title: string }) => `Une institution conteste «\u202f${title}\u202f». La fiche est marquée comme contestée tant que rien n’est décidé.`,
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => `Le registre a donné raison à qui contestait «\u202f${title}\u202f»\u00a0: ${reason}`,
  objectionRejected: ({ title, reason }: { readonly title: string; readonly reason: string }) => `Le registre n’a pas donné raison à qui contestait «\u202f${title}\u202f»\u00a0: ${reason}`,
}
