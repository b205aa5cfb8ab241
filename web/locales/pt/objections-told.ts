/** The mails to whoever objects to a record. */
export const objectionMail = {
  objectionToProve: ({ title, days, link }: { readonly title: string; readonly days: number; readonly link: string }) => ({
    subject: `Confirme sua contestação: ${title}`,
    body: `Alguém escreveu com este endereço que o que consta no Ayni sobre “${title}” está errado. Se foi você, abra esta página e confirme:\n\n${link}\n\nO link vale por ${days} dias. Se não foi você, não faça nada.`,
  }),
  objectionReceived: ({ title, due }: { readonly title: string; readonly due: string }) => ({
    subject: `Sua contestação foi recebida: ${title}`,
    body: `O registro recebeu sua contestação sobre “${title}” e decide até ${due}. Escreveremos com o motivo.`,
  }),
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Sua contestação foi aceita: ${title}`,
    body: `O registro lhe dá razão sobre “${title}”.\n\n${reason}\n\nSeu endereço de e-mail foi apagado da contestação.`,
  }),
  objectionRejected: ({ title, reason, until, link }: { readonly title: string; readonly reason: string; readonly until: string; readonly link: string }) => ({
    subject: `Sua contestação não foi aceita: ${title}`,
    body: `O registro não lhe dá razão sobre “${title}”. Motivo:\n\n${reason}\n\nVocê pode recorrer uma vez até ${until}; outra pessoa decide:\n\n${link}`,
  }),
  objectionClosed: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Seu recurso foi decidido: ${title}`,
    body: `Após o recurso, o registro não lhe dá razão sobre “${title}”. Motivo:\n\n${reason}\n\nAqui termina o procedimento. Seu endereço de e-mail foi apagado da contestação.`,
  }),
}

/** What the institutions that a record names read of objections, as lines of an inbox. */
export const objectionNotices = {
  recordContested: ({ title }: { readonly title: string }) => `Uma instituição contesta “${title}”. Consta como contestada enquanto se decide.`,
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => `O registro deu razão a quem contestou “${title}”: ${reason}`,
  objectionRejected: ({ title, reason }: { readonly title: string; readonly reason: string }) => `O registro não deu razão a quem contestou “${title}”: ${reason}`,
}
