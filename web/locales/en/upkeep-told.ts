/** What reminds of upkeep by mail: one letter for all that is due. */
export const upkeepMail = {
  upkeepDue: ({ organization, lines, link }: { readonly organization: string; readonly lines: string; readonly link: string }) => ({
    subject: `To be checked: ${organization}`,
    body: `This is on record about ${organization} in Ayni and is worth a look:\n\n${lines}\n\nIf it still holds, one click is enough; if not, it is changed on the same page:\n\n${link}\n\nYou are reminded once only of each matter.`,
  }),
}

/** The same, as lines of an inbox and of the letter. */
export const upkeepNotices = {
  allianceEnds: ({ title, when }: { readonly title: string; readonly when: string }) => `“${title}” ends soon: ${when}.`,
  exchangeQuiet: ({ title, since }: { readonly title: string; readonly since: string }) => `There is no news of “${title}” since this day: ${since}. What came of it?`,
  organizationUnchecked: ({ organization, since }: { readonly organization: string; readonly since: string }) => `The record of ${organization} has not been checked for over a year; last date: ${since}.`,
}
