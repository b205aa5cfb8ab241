/** The mails to whoever objects to a record. */
export const objectionMail = {
  objectionToProve: ({ title, days, link }: { readonly title: string; readonly days: number; readonly link: string }) => ({
    subject: `Confirme su objeción: ${title}`,
    body: `Alguien escribió con esta dirección que lo que consta en Ayni sobre «${title}» está mal. Si fue usted, abra esta página y confírmelo:\n\n${link}\n\nEl enlace vale ${days} días. Si no fue usted, no haga nada.`,
  }),
  objectionReceived: ({ title, due }: { readonly title: string; readonly due: string }) => ({
    subject: `Recibida su objeción: ${title}`,
    body: `El registro recibió su objeción sobre «${title}» y la decide a más tardar el ${due}. Le escribiremos con el motivo.`,
  }),
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Aceptada su objeción: ${title}`,
    body: `El registro le da la razón sobre «${title}».\n\n${reason}\n\nSu dirección de correo se borró de la objeción.`,
  }),
  objectionRejected: ({ title, reason, until, link }: { readonly title: string; readonly reason: string; readonly until: string; readonly link: string }) => ({
    subject: `No se acepta su objeción: ${title}`,
    body: `El registro no le da la razón sobre «${title}». Motivo:\n\n${reason}\n\nPuede apelar una vez hasta el ${until}; lo decide otra persona:\n\n${link}`,
  }),
  objectionClosed: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Decidida su apelación: ${title}`,
    body: `El registro no le da la razón sobre «${title}» tras su apelación. Motivo:\n\n${reason}\n\nAquí termina el procedimiento. Su dirección de correo se borró de la objeción.`,
  }),
}

/** What the institutions that a record names read of objections, as lines of an inbox. */
export const objectionNotices = {
  recordContested: ({ title }: { readonly title: string }) => `Una institución objeta «${title}». Consta como objetada mientras se decide.`,
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => `El registro dio la razón a quien objetó «${title}»: ${reason}`,
  objectionRejected: ({ title, reason }: { readonly title: string; readonly reason: string }) => `El registro no dio la razón a quien objetó «${title}»: ${reason}`,
}
