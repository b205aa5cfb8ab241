/** The mails by which the registry tells what a steward has decided. */
export const stewardshipMail = {
  submissionPublished: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: `Publié\u00a0: ${title}`,
    body: `Ce que vous avez envoyé, «\u202f${title}\u202f», est désormais public sur Ayni.\n\n${link}`,
  }),
  submissionReturned: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `À corriger\u00a0: ${title}`,
    body: `Le registre renvoie «\u202f${title}\u202f» pour que vous le corrigiez et l’envoyiez de nouveau. Motif\u00a0:\n\n${reason}\n\nCe que vous avez écrit est conservé ici\u00a0:\n\n${link}`,
  }),
  submissionDiscarded: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Non publié\u00a0: ${title}`,
    body: `Le registre ne publie pas «\u202f${title}\u202f». Motif\u00a0:\n\n${reason}\n\nSi vous n’êtes pas d’accord, répondez par l’organisme qui gère le registre\u00a0:\n\n${link}`,
  }),
  organizationsMerged: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} et ${into} figurent comme une seule institution`,
    body: `Le registre a fusionné les fiches de ${merged} et de ${into}, qui sont la même institution. Leurs liens, leurs noms et leurs personnes se trouvent désormais dans une seule fiche. Motif\u00a0:\n\n${reason}\n\nSi ce n’est pas le cas, dites-le depuis cette page\u00a0: on peut l’annuler.\n\n${link}`,
  }),
  mergeUndone: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} et ${into} figurent de nouveau séparément`,
    body: `Le registre a annulé la fusion de ${merged} et de ${into}. Motif\u00a0:\n\n${reason}\n\n${link}`,
  }),
  recordWithdrawn: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Retiré de la vue publique\u00a0: ${title}`,
    body: `Le registre a retiré «\u202f${title}\u202f» de la vue publique. Motif\u00a0:\n\n${reason}\n\nSon historique reste public\u00a0:\n\n${link}`,
  }),
  recordRestored: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `De nouveau public\u00a0: ${title}`,
    body: `Le registre a rétabli «\u202f${title}\u202f». Motif\u00a0:\n\n${reason}\n\n${link}`,
  }),
}

/** The same, as lines of an inbox. */
export const stewardshipNotices = {
  submissionPublished: ({ title }: { readonly title: string }) => `Ce que vous avez envoyé, «\u202f${title}\u202f», est désormais public.`,
  submissionReturned: ({ title, reason }: { readonly title: string; readonly reason: string }) => `Le registre renvoie «\u202f${title}\u202f» pour correction\u00a0: ${reason}`,
  submissionDiscarded: ({ title, reason }: { readonly title: string; readonly reason: string }) => `Le registre ne publie pas «\u202f${title}\u202f»\u00a0: ${reason}`,
  organizationsMerged: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} et ${into} figurent comme une seule institution. Motif\u00a0: ${reason}`,
  mergeUndone: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} et ${into} figurent de nouveau séparément. Motif\u00a0: ${reason}`,
  recordWithdrawn: ({ title, reason }: { readonly title: string; readonly reason: string }) => `Le registre a retiré «\u202f${title}\u202f» de la vue publique. Motif\u00a0: ${reason}`,
  recordRestored: ({ title, reason }: { readonly title: string; readonly reason: string }) => `Le registre a rétabli «\u202f${title}\u202f». Motif\u00a0: ${reason}`,
  tieReviewed: ({ title }: { readonly title: string }) => `Le registre a examiné «\u202f${title}\u202f».`,
}
