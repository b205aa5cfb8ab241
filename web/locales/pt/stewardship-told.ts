/** The mails by which the registry tells what a steward has decided. */
export const stewardshipMail = {
  submissionPublished: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: `Publicado: ${title}`,
    body: `O que enviou, “${title}”, já é público no Ayni.\n\n${link}`,
  }),
  submissionReturned: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Para corrigir: ${title}`,
    body: `O registro devolve “${title}” para que corrija e envie de novo. Motivo:\n\n${reason}\n\nO que escreveu está guardado aqui:\n\n${link}`,
  }),
  submissionDiscarded: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Não se publica: ${title}`,
    body: `O registro não publica “${title}”. Motivo:\n\n${reason}\n\nSe discorda, responda pelo canal do organismo que opera o registro:\n\n${link}`,
  }),
  organizationsMerged: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} e ${into} constam como uma só instituição`,
    body: `O registro uniu as fichas de ${merged} e ${into}, que são a mesma instituição. Seus vínculos, nomes e pessoas estão agora em uma só ficha. Motivo:\n\n${reason}\n\nSe não for assim, avise a partir dessa página: pode ser desfeito.\n\n${link}`,
  }),
  mergeUndone: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} e ${into} constam de novo separadamente`,
    body: `O registro desfez a união de ${merged} e ${into}. Motivo:\n\n${reason}\n\n${link}`,
  }),
  recordWithdrawn: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Retirado da vista pública: ${title}`,
    body: `O registro retirou “${title}” da vista pública. Motivo:\n\n${reason}\n\nSeu histórico continua público:\n\n${link}`,
  }),
  recordRestored: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Público de novo: ${title}`,
    body: `O registro restabeleceu “${title}”. Motivo:\n\n${reason}\n\n${link}`,
  }),
}

/** The same, as lines of an inbox. */
export const stewardshipNotices = {
  submissionPublished: ({ title }: { readonly title: string }) => `O que enviaram, “${title}”, já é público.`,
  submissionReturned: ({ title, reason }: { readonly title: string; readonly reason: string }) => `O registro devolve “${title}” para corrigir: ${reason}`,
  submissionDiscarded: ({ title, reason }: { readonly title: string; readonly reason: string }) => `O registro não publica “${title}”: ${reason}`,
  organizationsMerged: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} e ${into} constam como uma só instituição. Motivo: ${reason}`,
  mergeUndone: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} e ${into} constam de novo separadamente. Motivo: ${reason}`,
  recordWithdrawn: ({ title, reason }: { readonly title: string; readonly reason: string }) => `O registro retirou “${title}” da vista pública. Motivo: ${reason}`,
  recordRestored: ({ title, reason }: { readonly title: string; readonly reason: string }) => `O registro restabeleceu “${title}”. Motivo: ${reason}`,
  tieReviewed: ({ title }: { readonly title: string }) => `O registro revisou “${title}”.`,
}
