/** The mails by which the parties of a tie are asked, and told what others answered. */
export const confirmationMails = {
  tieToConfirm: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `Est-ce exact\u202f? ${by} désigne ${organization} dans un lien`,
    body: `${by} a enregistré ce lien dans Ayni et y désigne ${organization} comme partie\u00a0:\n\n${title}\n\nOuvrez la page, voyez ce qui y est dit et appuyez sur un bouton\u00a0: confirmer, corriger ou contester.\n\n${link}\n\nOuvrir l’adresse ne confirme rien. Tant que vous n’avez pas répondu, la page dit que vous avez été consultés et que la réponse manque.`,
  }),
  tieToConfirmAgain: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `Un lien de ${organization} a changé\u00a0: est-ce toujours exact\u202f?`,
    body: `${by} a modifié ce lien sur le fond\u00a0:\n\n${title}\n\nLes autres parties sont donc consultées à nouveau. Voyez ce qui a changé et répondez ici\u00a0:\n\n${link}\n\nOuvrir l’adresse ne confirme rien.`,
  }),
  tieReminder: ({ title, by, organization, asked, isLast, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string }) => ({
    subject: `La réponse de ${organization} manque encore`,
    body: `Le ${asked}, vous avez été consultés sur ce lien, enregistré par ${by}\u00a0:\n\n${title}\n\nRépondre prend moins d’une minute\u00a0:\n\n${link}\n\n${isLast ? 'Nous ne vous écrirons plus à ce sujet.' : 'Nous ne vous écrirons plus qu’une seule fois à ce sujet.'}`,
  }),
  invitation: ({ title, by, organization, link, others, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string; readonly others: string; readonly until: string }) => ({
    subject: `${by} désigne ${organization} dans un registre public\u00a0: est-ce exact\u202f?`,
    body: `${by} a enregistré ce lien dans Ayni, le registre public des institutions qui protègent les enfants de l’exploitation sexuelle et de la traite, et y désigne ${organization} comme partie\u00a0:\n\n${title}\n\nOuvrez la page, voyez ce qui y est dit et appuyez sur un bouton\u00a0: confirmer, corriger ou contester. Il n’est pas nécessaire de s’inscrire d’abord.\n\n${link}\n\nL’adresse sert une fois, jusqu’au ${until}. L’ouvrir ne confirme rien.\n\n${others}`,
  }),
  invitationReminder: ({ title, by, organization, asked, isLast, link, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string; readonly until: string }) => ({
    subject: `La réponse de ${organization} manque encore`,
    body: `Le ${asked}, nous vous avons demandé si ce lien, enregistré par ${by}, est exact\u00a0:\n\n${title}\n\nRépondez ici, sans vous inscrire d’abord\u00a0:\n\n${link}\n\nL’adresse sert une fois, jusqu’au ${until}. ${isLast ? 'Nous ne vous écrirons plus à ce sujet.' : 'Nous ne vous écrirons plus qu’une seule fois à ce sujet.'}`,
  }),
  tieCorrected: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} confirme un lien et propose une correction`,
    body: `${who} confirme ce lien\u00a0:\n\n${title}\n\nCorrection proposée\u00a0:\n\n${note}\n\nÀ voir ici\u00a0:\n\n${link}`,
  }),
  tieDisputed: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} conteste un lien`,
    body: `${who} conteste ce lien\u00a0:\n\n${title}\n\nMotif\u00a0:\n\n${note}\n\nLa contestation figure à côté du lien. À voir ici\u00a0:\n\n${link}`,
  }),
  tieRetracted: ({ title, who, link }: { readonly title: string; readonly who: string; readonly link: string }) => ({
    subject: `${who} retire ses propos sur un lien`,
    body: `${who} retire ce qui avait été dit en son nom de ce lien\u00a0:\n\n${title}\n\nÀ voir ici\u00a0:\n\n${link}`,
  }),
  tiePublic: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: 'Un lien de votre institution est public',
    body: `Au moins deux parties confirment ce lien, et il est public. Le registre doit encore l’examiner, comme l’indique la page\u00a0:\n\n${title}\n\n${link}`,
  }),
  invitedAnswerTaken: ({ title, organization, link }: { readonly title: string; readonly organization: string; readonly link: string }) => ({
    subject: `La réponse de ${organization} est enregistrée`,
    body: `Le registre a vérifié que vous agissez pour ${organization}. Votre réponse sur ce lien est enregistrée\u00a0:\n\n${title}\n\n${link}\n\nPour voir la suite et y répondre, connectez-vous avec cette adresse électronique.`,
  }),
  invitedAnswerRefused: ({ title, organization, reason }: { readonly title: string; readonly organization: string; readonly reason: string }) => ({
    subject: `Votre réponse pour ${organization} n’a pas pu être retenue`,
    body: `Le registre n’a pas pu vérifier que vous agissez pour ${organization}. Votre réponse sur ce lien n’est pas prise en compte\u00a0:\n\n${title}\n\nMotif\u00a0:\n\n${reason}`,
  }),
}
