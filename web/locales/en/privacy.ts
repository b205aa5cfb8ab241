import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Privacy',
  description: 'No accounts, no cookies, no trackers: what happens when you read Ayni, and how to object to what is said of an organization.',
  lede: 'Reading Ayni asks for no account and leaves no trace: there are no cookies, no visitor measurement, and nothing that comes from another site.',
  sections: [
    {
      id: 'readers',
      title: 'Those who read',
      body: [
        'To answer you, the server receives what every server does: the network address you write from, the page you ask for and the languages your browser prefers. Ayni keeps none of it. Whoever hosts the service may keep technical logs for security, under their own terms.',
        'Ayni uses no cookies and stores nothing in your browser beyond its ordinary memory of pages already seen. What you search for stands in the address of the page and is not noted anywhere.',
        'When something fails, the failure is noted with a number that you see too. That number does not say who you are.',
        'Sources lead to other sites, with rules of their own. Ayni tells them only from which site you come, not from which page.',
      ],
    },
    {
      id: 'records',
      title: 'Whose data are here',
      body: [
        'Those of organizations and their cooperation only. There are no names of people who work in them, no personal telephones or e-mail addresses, no addresses of shelters. The name of an organization may contain that of a person where it is officially called so.',
        'There are never data on victims or cases. If you find any, say so: they are removed at once.',
        'An organization can ask, for safety, that its name not be shown. It then appears in no list, search, count or drawing.',
      ],
    },
    {
      id: 'objecting',
      title: 'Objecting to a fact',
      body: [
        'Any organization named here, or whoever represents it, can say that a fact about it is false, out of date or puts it in danger. No account and no form are needed: it is enough to name the page and to say what is wrong and on what grounds.',
        'While that is decided, the record is marked as contested. The decision and its reason stay in its history.',
      ],
    },
  ],
}

/** The privacy notice. */
export const privacy = {
  ...page,
  contact: {
    title: 'Whom to write to',
    operator: 'This instance is answered for by:',
    write: 'Write to [its contact page](operator) to ask, to object or to have a name withheld.',
    noAddress: 'It has not published a contact address on this instance yet.',
    nobody: 'No body answers for this instance yet, so there is nobody to write to. Until there is, use it as a sample of what the registry will be, not as an official source.',
  },
}
