/** The mails by which the registry tells what a steward has decided. */
export const stewardshipMail = {
  submissionPublished: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: `Publicado: ${title}`,
    body: `Lo que envió, «${title}», ya es público en Ayni.\n\n${link}`,
  }),
  submissionReturned: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Para corregir: ${title}`,
    body: `El registro devuelve «${title}» para que lo corrija y lo envíe de nuevo. Motivo:\n\n${reason}\n\nLo que escribió se conserva aquí:\n\n${link}`,
  }),
  submissionDiscarded: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `No se publica: ${title}`,
    body: `El registro no publica «${title}». Motivo:\n\n${reason}\n\nSi no está de acuerdo, responda por el canal del organismo que opera el registro:\n\n${link}`,
  }),
  organizationsMerged: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} y ${into} constan como una sola institución`,
    body: `El registro unió las fichas de ${merged} y ${into}, que son la misma institución. Sus vínculos, nombres y personas están ahora en una sola ficha. Motivo:\n\n${reason}\n\nSi no es así, díganoslo desde esa página: se puede deshacer.\n\n${link}`,
  }),
  mergeUndone: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} y ${into} constan otra vez por separado`,
    body: `El registro deshizo la unión de ${merged} y ${into}. Motivo:\n\n${reason}\n\n${link}`,
  }),
  recordWithdrawn: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Se retiró de la vista pública: ${title}`,
    body: `El registro retiró «${title}» de la vista pública. Motivo:\n\n${reason}\n\nSu historial sigue siendo público:\n\n${link}`,
  }),
  recordRestored: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Vuelve a ser público: ${title}`,
    body: `El registro restableció «${title}». Motivo:\n\n${reason}\n\n${link}`,
  }),
}

/** The same, as lines of an inbox. */
export const stewardshipNotices = {
  submissionPublished: ({ title }: { readonly title: string }) => `Lo que enviaron, «${title}», ya es público.`,
  submissionReturned: ({ title, reason }: { readonly title: string; readonly reason: string }) => `El registro devuelve «${title}» para corregir: ${reason}`,
  submissionDiscarded: ({ title, reason }: { readonly title: string; readonly reason: string }) => `El registro no publica «${title}»: ${reason}`,
  organizationsMerged: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} y ${into} constan como una sola institución. Motivo: ${reason}`,
  mergeUndone: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} y ${into} constan otra vez por separado. Motivo: ${reason}`,
  recordWithdrawn: ({ title, reason }: { readonly title: string; readonly reason: string }) => `El registro retiró «${title}» de la vista pública. Motivo: ${reason}`,
  recordRestored: ({ title, reason }: { readonly title: string; readonly reason: string }) => `El registro restableció «${title}». Motivo: ${reason}`,
  tieReviewed: ({ title }: { readonly title: string }) => `El registro revisó «${title}».`,
}
