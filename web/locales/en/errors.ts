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
}
