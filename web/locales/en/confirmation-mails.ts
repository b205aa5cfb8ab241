/** The mails by which the parties of a tie are asked, and told what others answered. */
export const confirmationMails = {
  tieToConfirm: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `Is that so? ${by} names ${organization} in a tie`,
    body: `${by} has recorded this tie in Ayni and names ${organization} as a party:\n\n${title}\n\nOpen the page, look at what it says and press one button: confirm it, correct it or dispute it.\n\n${link}\n\nOpening the link confirms nothing. Until you answer, the page says that you were asked and have not answered.`,
  }),
  tieToConfirmAgain: ({ title, by, organization, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string }) => ({
    subject: `A tie of ${organization} has changed: does it still hold?`,
    body: `${by} has changed the substance of this tie:\n\n${title}\n\nThe other parties are therefore asked again. See what has changed and answer here:\n\n${link}\n\nOpening the link confirms nothing.`,
  }),
  tieReminder: ({ title, by, organization, asked, isLast, link }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string }) => ({
    subject: `${organization} has not answered yet`,
    body: `On ${asked} you were asked about this tie, which ${by} recorded:\n\n${title}\n\nAnswering takes less than a minute:\n\n${link}\n\n${isLast ? 'We shall not write to you about this again.' : 'We shall write to you about this once more only.'}`,
  }),
  invitation: ({ title, by, organization, link, others, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly link: string; readonly others: string; readonly until: string }) => ({
    subject: `${by} names ${organization} in a public registry: is that so?`,
    body: `${by} has recorded this tie in Ayni, the public registry of institutions that protect children from sexual exploitation and trafficking, and names ${organization} as a party:\n\n${title}\n\nOpen the page, look at what it says and press one button: confirm it, correct it or dispute it. You need not register first.\n\n${link}\n\nThe link works once, until ${until}. Opening it confirms nothing.\n\n${others}`,
  }),
  invitationReminder: ({ title, by, organization, asked, isLast, link, until }: { readonly title: string; readonly by: string; readonly organization: string; readonly asked: string; readonly isLast: boolean; readonly link: string; readonly until: string }) => ({
    subject: `${organization} has not answered yet`,
    body: `On ${asked} we asked you whether this tie, which ${by} recorded, is as it says:\n\n${title}\n\nAnswer here; you need not register first:\n\n${link}\n\nThe link works once, until ${until}. ${isLast ? 'We shall not write to you about this again.' : 'We shall write to you about this once more only.'}`,
  }),
  tieCorrected: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} confirms a tie and proposes a correction`,
    body: `${who} confirms this tie:\n\n${title}\n\nIt would correct:\n\n${note}\n\nSee it here:\n\n${link}`,
  }),
  tieDisputed: ({ title, who, note, link }: { readonly title: string; readonly who: string; readonly note: string; readonly link: string }) => ({
    subject: `${who} disputes a tie`,
    body: `${who} disputes this tie:\n\n${title}\n\nIts reason:\n\n${note}\n\nThe dispute is shown beside the tie. See it here:\n\n${link}`,
  }),
  tieRetracted: ({ title, who, link }: { readonly title: string; readonly who: string; readonly link: string }) => ({
    subject: `${who} takes back what it had said of a tie`,
    body: `${who} takes back what it had said of this tie:\n\n${title}\n\nSee it here:\n\n${link}`,
  }),
  tiePublic: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: 'A tie of your organization is public',
    body: `At least two parties confirm this tie, and it is public. The registry has yet to review it, as the page says:\n\n${title}\n\n${link}`,
  }),
  invitedAnswerTaken: ({ title, organization, link }: { readonly title: string; readonly organization: string; readonly link: string }) => ({
    subject: `The answer of ${organization} is on record`,
    body: `The registry has verified that you act for ${organization}. Your answer about this tie is on record:\n\n${title}\n\n${link}\n\nTo see and answer what comes next, sign in with this mail address.`,
  }),
  invitedAnswerRefused: ({ title, organization, reason }: { readonly title: string; readonly organization: string; readonly reason: string }) => ({
    subject: `We could not take your answer for ${organization}`,
    body: `The registry could not verify that you act for ${organization}. Your answer about this tie does not count:\n\n${title}\n\nReason:\n\n${reason}`,
  }),
}
