/** The pages for what went wrong. */
export const errors = {
  notFound: {
    title: 'We cannot find this page',
    lede: 'There may be a mistake in the address, or the record may have been merged into another.',
    elsewhere: 'You can also go to [all organizations](organizations) or to [the home page](home).',
  },
  failed: {
    title: 'Something failed on our side',
    lede: 'We could not show this page. Nothing on record is lost. Try again in a few minutes.',
    request: (id: string) => `If you write about this failure, give the number ${id}.`,
  },
  invalid: {
    title: 'This address asks for something that does not exist',
    lede: 'A part of the address is not understood here. The link may be incomplete or old.',
    back: 'Go to [the whole list](list).',
  },
  busy: {
    title: 'The registry is busy',
    lede: 'There are too many requests at this moment. Try again in a few seconds.',
  },
  notAllowed: {
    title: 'Your post does not open this page',
    lede: 'This page is for another post or another organization. If you think you should see it, write to whoever administers your organization.',
  },
  tooMany: {
    title: 'Too many tries in a row',
    lede: 'For safety, wait an hour before you try again.',
  },
  tooLarge: {
    title: 'What was sent is too long',
    lede: 'The form holds more than this registry can take. Shorten the text and send it again.',
  },
  foreignForm: {
    title: 'The form could not be checked',
    lede: 'The session may have changed since you opened the page. Go back, reload the page and send it again: what was saved is still there.',
  },
  conflict: {
    title: 'This has changed',
    lede: 'Somebody else changed it, or it was settled while you had it open. Open it again to see how it stands.',
  },
  kept: {
    failed: { title: 'It could not be saved', lede: 'The database does not answer. What you wrote is on this page: do not close it, and try again. Sending it twice does not record it twice.' },
    signedOut: { title: 'Your session has ended', lede: 'What you wrote is on this page: do not close it. [Sign in in another window](signIn), then try again here.' },
    otherSession: { title: 'Your session has changed', lede: 'What you wrote is on this page. See that you are still in your account, and try again.' },
    retry: 'Try again',
    typed: 'What you wrote',
  },
}
