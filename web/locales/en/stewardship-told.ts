/** The mails by which the registry tells what a steward has decided. */
export const stewardshipMail = {
  submissionPublished: ({ title, link }: { readonly title: string; readonly link: string }) => ({
    subject: `Published: ${title}`,
    body: `What you sent, “${title}”, is now public on Ayni.\n\n${link}`,
  }),
  submissionReturned: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `To be corrected: ${title}`,
    body: `The registry sends “${title}” back for you to correct and send again. Reason:\n\n${reason}\n\nWhat you wrote is kept here:\n\n${link}`,
  }),
  submissionDiscarded: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Not published: ${title}`,
    body: `The registry does not publish “${title}”. Reason:\n\n${reason}\n\nIf you disagree, answer through the body that operates the registry:\n\n${link}`,
  }),
  organizationsMerged: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} and ${into} are on record as one organization`,
    body: `The registry merged the records of ${merged} and ${into}, which are the same organization. Their ties, names and people now stand in one record. Reason:\n\n${reason}\n\nIf that is wrong, tell us from that page: it can be undone.\n\n${link}`,
  }),
  mergeUndone: ({ merged, into, reason, link }: { readonly merged: string; readonly into: string; readonly reason: string; readonly link: string }) => ({
    subject: `${merged} and ${into} are on record separately again`,
    body: `The registry took back the merge of ${merged} and ${into}. Reason:\n\n${reason}\n\n${link}`,
  }),
  recordWithdrawn: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Withdrawn from public view: ${title}`,
    body: `The registry withdrew “${title}” from public view. Reason:\n\n${reason}\n\nIts history stays public:\n\n${link}`,
  }),
  recordRestored: ({ title, reason, link }: { readonly title: string; readonly reason: string; readonly link: string }) => ({
    subject: `Public again: ${title}`,
    body: `The registry restored “${title}”. Reason:\n\n${reason}\n\n${link}`,
  }),
}

/** The same, as lines of an inbox. */
export const stewardshipNotices = {
  submissionPublished: ({ title }: { readonly title: string }) => `What you sent, “${title}”, is now public.`,
  submissionReturned: ({ title, reason }: { readonly title: string; readonly reason: string }) => `The registry sends “${title}” back to be corrected: ${reason}`,
  submissionDiscarded: ({ title, reason }: { readonly title: string; readonly reason: string }) => `The registry does not publish “${title}”: ${reason}`,
  organizationsMerged: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} and ${into} are on record as one organization. Reason: ${reason}`,
  mergeUndone: ({ merged, into, reason }: { readonly merged: string; readonly into: string; readonly reason: string }) => `${merged} and ${into} are on record separately again. Reason: ${reason}`,
  recordWithdrawn: ({ title, reason }: { readonly title: string; readonly reason: string }) => `The registry withdrew “${title}” from public view. Reason: ${reason}`,
  recordRestored: ({ title, reason }: { readonly title: string; readonly reason: string }) => `The registry restored “${title}”. Reason: ${reason}`,
  tieReviewed: ({ title }: { readonly title: string }) => `The registry has reviewed “${title}”.`,
}
