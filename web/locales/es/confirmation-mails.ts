/** The mails by which the parties of a tie are asked, and told what others answered. */
export const confirmationMails = {
  tieToConfirm: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `¿Es así? ${by} nombra a ${organization} en un vínculo`,
    body: `${by} registró en Ayni este vínculo y nombra a ${organization} como parte:\n\n${title}\n\nAbra la página, vea los datos y pulse un botón: lo confirma, lo corrige o lo objeta.\n\n${link}\n\nAbrir el enlace no confirma nada. Mientras no responda, se verá que se le consultó y que no hay respuesta.`,
  }),
  tieToConfirmAgain: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `Cambió un vínculo de ${organization}: ¿sigue siendo así?`,
    body: `${by} cambió este vínculo en algo de fondo:\n\n${title}\n\nPor eso se vuelve a consultar a las demás partes. Vea qué cambió y responda aquí:\n\n${link}\n\nAbrir el enlace no confirma nada.`,
  }),
  tieReminder: ({ title, by, organization, asked, isLast, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string }) => ({
    subject: `Falta la respuesta de ${organization}`,
    body: `El ${asked} se le consultó sobre este vínculo, que registró ${by}:\n\n${title}\n\nResponder toma menos de un minuto:\n\n${link}\n\n${isLast ? 'No le escribiremos más sobre esto.' : 'Le escribiremos una sola vez más sobre esto.'}`,
  }),
  invitation: ({ title, by, organization, link, others, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string; readonly others: string; readonly until: string }) => ({
    subject: `${by} nombra a ${organization} en un registro público: ¿es así?`,
    body: `${by} registró este vínculo en Ayni, el registro público de las instituciones que protegen a la niñez de la explotación sexual y la trata, y nombra a ${organization} como parte:\n\n${title}\n\nAbra la página, vea los datos y pulse un botón: lo confirma, lo corrige o lo objeta. No hace falta registrarse antes.\n\n${link}\n\nEl enlace sirve una vez, hasta el ${until}. Abrirlo no confirma nada.\n\n${others}`,
  }),
  invitationReminder: ({ title, by, organization, asked, isLast, link, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string; readonly until: string }) => ({
    subject: `Falta la respuesta de ${organization}`,
    body: `El ${asked} le preguntamos si este vínculo, que registró ${by}, es como se dice:\n\n${title}\n\nResponda aquí, sin registrarse antes:\n\n${link}\n\nEl enlace sirve una vez, hasta el ${until}. ${isLast ? 'No le escribiremos más sobre esto.' : 'Le escribiremos una sola vez más sobre esto.'}`,
  }),
  tieCorrected: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} confirma un vínculo y propone una corrección`,
    body: `${who} confirma este vínculo:\n\n${title}\n\nPropone corregir:\n\n${note}\n\nVéalo aquí:\n\n${link}`,
  }),
  tieDisputed: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} objeta un vínculo`,
    body: `${who} objeta este vínculo:\n\n${title}\n\nSu motivo:\n\n${note}\n\nLa objeción se muestra junto al vínculo. Véalo aquí:\n\n${link}`,
  }),
  tieRetracted: ({ title, who, link }: { readonly title: string; readonly who: string; readonly link: string }) => ({
    subject: `${who} retira lo que había dicho de un vínculo`,
    body: `${who} retira lo que había dicho de este vínculo:\n\n${title}\n\nVéalo aquí:\n\n${link}`,
  }),
  tiePublic: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: 'Un vínculo de su institución ya es público',
    body: `Al menos dos partes confirman este vínculo y ya es público. El registro todavía debe revisarlo, y así consta en la página:\n\n${title}\n\n${link}`,
  }),
  invitedAnswerTaken: ({ title, organization, link }: { readonly title: string; readonly organization: string; readonly link: string }) => ({
    subject: `La respuesta de ${organization} ya consta`,
    body: `El registro comprobó que usted actúa por ${organization}. Su respuesta sobre este vínculo ya consta:\n\n${title}\n\n${link}\n\nPara ver y responder lo que venga, entre con esta misma dirección de correo.`,
  }),
  invitedAnswerRefused: ({ title, organization, reason }: { readonly title: string; readonly organization: string; readonly reason: string }) => ({
    subject: `No pudimos tomar su respuesta por ${organization}`,
    body: `El registro no pudo comprobar que usted actúa por ${organization}. Su respuesta sobre este vínculo no se tomó en cuenta:\n\n${title}\n\nMotivo:\n\n${reason}`,
  }),
}
