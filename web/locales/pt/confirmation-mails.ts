/** The mails by which the parties of a tie are asked, and told what others answered. */
export const confirmationMails = {
  tieToConfirm: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `É isso mesmo? ${by} indica ${organization} em um vínculo`,
    body: `${by} registrou este vínculo no Ayni e indica ${organization} como parte:\n\n${title}\n\nAbra a página, veja os dados e aperte um botão: confirmar, corrigir ou contestar.\n\n${link}\n\nAbrir o link não confirma nada. Enquanto não houver resposta, a página dirá que houve consulta e que falta a resposta.`,
  }),
  tieToConfirmAgain: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `Um vínculo de ${organization} mudou: continua valendo?`,
    body: `${by} mudou este vínculo em algo de fundo:\n\n${title}\n\nPor isso as demais partes são consultadas de novo. Veja o que mudou e responda aqui:\n\n${link}\n\nAbrir o link não confirma nada.`,
  }),
  tieReminder: ({ title, by, organization, asked, isLast, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string }) => ({
    subject: `Falta a resposta de ${organization}`,
    body: `Em ${asked} houve uma consulta sobre este vínculo, registrado por ${by}:\n\n${title}\n\nResponder leva menos de um minuto:\n\n${link}\n\n${isLast ? 'Não escreveremos mais sobre isto.' : 'Escreveremos só mais uma vez sobre isto.'}`,
  }),
  invitation: ({ title, by, organization, link, others, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string; readonly others: string; readonly until: string }) => ({
    subject: `${by} indica ${organization} em um registro público: é isso mesmo?`,
    body: `${by} registrou este vínculo no Ayni, o registro público das instituições que protegem crianças e adolescentes da exploração sexual e do tráfico, e indica ${organization} como parte:\n\n${title}\n\nAbra a página, veja os dados e aperte um botão: confirmar, corrigir ou contestar. Não é preciso se cadastrar antes.\n\n${link}\n\nO link funciona uma vez, até ${until}. Abri-lo não confirma nada.\n\n${others}`,
  }),
  invitationReminder: ({ title, by, organization, asked, isLast, link, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string; readonly until: string }) => ({
    subject: `Falta a resposta de ${organization}`,
    body: `Em ${asked} perguntamos se este vínculo, registrado por ${by}, é como se diz:\n\n${title}\n\nResponda aqui, sem se cadastrar antes:\n\n${link}\n\nO link funciona uma vez, até ${until}. ${isLast ? 'Não escreveremos mais sobre isto.' : 'Escreveremos só mais uma vez sobre isto.'}`,
  }),
  tieCorrected: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} confirma um vínculo e propõe uma correção`,
    body: `${who} confirma este vínculo:\n\n${title}\n\nPropõe corrigir:\n\n${note}\n\nVeja aqui:\n\n${link}`,
  }),
  tieDisputed: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} contesta um vínculo`,
    body: `${who} contesta este vínculo:\n\n${title}\n\nSeu motivo:\n\n${note}\n\nA contestação aparece ao lado do vínculo. Veja aqui:\n\n${link}`,
  }),
  tieRetracted: ({ title, who, link }: { readonly title: string; readonly who: string; readonly link: string }) => ({
    subject: `${who} retira o que havia dito sobre um vínculo`,
    body: `${who} retira o que havia dito sobre este vínculo:\n\n${title}\n\nVeja aqui:\n\n${link}`,
  }),
  tiePublic: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: 'Um vínculo da sua instituição já é público',
    body: `Pelo menos duas partes confirmam este vínculo, e ele já é público. O registro ainda vai revisá-lo, como diz a página:\n\n${title}\n\n${link}`,
  }),
  invitedAnswerTaken: ({ title, organization, link }: { readonly title: string; readonly organization: string; readonly link: string }) => ({
    subject: `A resposta de ${organization} já consta`,
    body: `O registro comprovou que você atua por ${organization}. Sua resposta sobre este vínculo já consta:\n\n${title}\n\n${link}\n\nPara ver e responder o que vier, entre com este mesmo endereço de e-mail.`,
  }),
  invitedAnswerRefused: ({ title, organization, reason }: { readonly title: string; readonly organization: string; readonly reason: string }) => ({
    subject: `Não pudemos aceitar sua resposta por ${organization}`,
    body: `O registro não pôde comprovar que você atua por ${organization}. Sua resposta sobre este vínculo não foi considerada:\n\n${title}\n\nMotivo:\n\n${reason}`,
  }),
}
