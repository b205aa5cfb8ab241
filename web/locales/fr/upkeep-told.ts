/** What reminds of upkeep by mail: one letter for all that is due. */
export const upkeepMail = {
  upkeepDue: ({ organization, lines, link }: { readonly organization: string; readonly lines: string; readonly link: string }) => ({
    subject: `À vérifier\u00a0: ${organization}`,
    body: `Voici ce qui est enregistré dans Ayni sur ${organization} et mérite un coup d’œil\u00a0:\n\n${lines}\n\nSi c’est toujours le cas, un clic suffit\u202f; sinon, on le change sur la même page\u00a0:\n\n${link}\n\nChaque sujet n’est rappelé qu’une seule fois.`,
  }),
}

/** The same, as lines of an inbox and of the letter. */
export const upkeepNotices = {
  allianceEnds: ({ title, when }: { readonly title: string; readonly when: string }) => `«\u202f${title}\u202f» arrive bientôt à échéance\u00a0: ${when}.`,
  exchangeQuiet: ({ title, since }: { readonly title: string; readonly since: string }) => `Aucune nouvelle de «\u202f${title}\u202f» depuis cette date\u00a0: ${since}. Où en est-on\u202f?`,
  organizationUnchecked: ({ organization, since }: { readonly organization: string; readonly since: string }) => `La fiche de ${organization} n’a pas été vérifiée depuis plus d’un an\u202f; dernière date\u00a0: ${since}.`,
}
