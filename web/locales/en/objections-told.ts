/** The mails to whoever objects to a record. */
export const objectionMail = {
  objectionToProve: ({ title, days, link }: { readonly title: string; readonly days: number; readonly link: string }) => ({
    subject: `Confirm your objection: ${title}`,
    body: `Somebody wrote with this address that what Ayni says about “${title}” is wrong. If it was you, open this page and confirm it:\n\n${link}\n\nThe link works for ${days} days. If it was not you, do nothing.`,
  }),
  objectionReceived: ({ title, due }: { readonly title: string; readonly due: string }) => ({
    subject: `Your objection was received: ${title}`,
    body: `The registry has received your objection about “${title}” and decides by ${due} at the latest. We will write to you with the reason.`,
  }),
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Your objection was upheld: ${title}`,
    body: `The registry agrees with you about “${title}”.\n\n${reason}\n\nYour e-mail address was erased from the objection.`,
  }),
  objectionRejected: ({ title, reason, until, link }: { readonly title: string; readonly reason: string; readonly until: string; readonly link: string }) => ({
    subject: `Your objection was not upheld: ${title}`,
    body: `The registry does not agree with you about “${title}”. Its reason:\n\n${reason}\n\nYou can appeal once until ${until}; another steward decides:\n\n${link}`,
  }),
  objectionClosed: ({ title, reason }: { readonly title: string; readonly reason: string }) => ({
    subject: `Your appeal was decided: ${title}`,
    body: `After your appeal the registry does not agree with you about “${title}”. Its reason:\n\n${reason}\n\nThis is the end of the procedure. Your e-mail address was erased from the objection.`,
  }),
}

/** What the institutions that a record names read of objections, as lines of an inbox. */
export const objectionNotices = {
  recordContested: ({ title }: { readonly title: string }) => `An institution objects to “${title}”. It is marked as contested while that is decided.`,
  objectionUpheld: ({ title, reason }: { readonly title: string; readonly reason: string }) => `The registry agreed with the objection to “${title}”: ${reason}`,
  objectionRejected: ({ title, reason }: { readonly title: string; readonly reason: string }) => `The registry did not agree with the objection to “${title}”: ${reason}`,
}
