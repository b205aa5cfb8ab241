/** What reminds of upkeep by mail: one letter for all that is due. */
export const upkeepMail = {
  upkeepDue: ({ organization, lines, link }: { readonly organization: string; readonly lines: string; readonly link: string }) => ({
    subject: `Para verificar: ${organization}`,
    body: `Isto consta de ${organization} no Ayni e convém olhar:\n\n${lines}\n\nSe continua assim, basta um clique; se não, muda-se na mesma página:\n\n${link}\n\nCada assunto é lembrado uma única vez.`,
  }),
}

/** The same, as lines of an inbox and of the letter. */
export const upkeepNotices = {
  allianceEnds: ({ title, when }: { readonly title: string; readonly when: string }) => `“${title}” vence em breve: ${when}.`,
  exchangeQuiet: ({ title, since }: { readonly title: string; readonly since: string }) => `Não há notícias de “${title}” desde esta data: ${since}. Em que ficou?`,
  organizationUnchecked: ({ organization, since }: { readonly organization: string; readonly since: string }) => `A ficha de ${organization} está há mais de um ano sem verificação; última data: ${since}.`,
}
