import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Privacy',
  description: 'Reading asks for no account and leaves no trace; of those who contribute as little as possible is kept. What is kept, how long, and how to object to what is said of an organization.',
  lede: 'Reading Ayni asks for no account and leaves no trace: there are no cookies, no visitor measurement, and nothing that comes from another site.',
  sections: [
    {
      id: 'readers',
      title: 'Those who read',
      body: [
        'To answer you, the server receives what every server does: the network address you write from, the page you ask for and the languages your browser prefers. Ayni keeps none of it. Whoever hosts the service may keep technical logs for security, under their own terms.',
        'For reading, Ayni uses no cookies and stores nothing in your browser beyond its ordinary memory of pages already seen. What you search for stands in the address of the page and is not noted anywhere.',
        'When something fails, the failure is noted with a number that you see too. That number does not say who you are.',
        'Sources lead to other sites, with rules of their own. Ayni tells them only from which site you come, not from which page.',
      ],
    },
    {
      id: 'accounts',
      title: 'Those who contribute for their organization',
      body: [
        'Of your account these are kept: your e-mail address, your language, the posts you hold or held, and which version of the terms you accepted, and on what day. Your address is never published: those who administer your organization in this registry see it, and the registry’s team sees it shortened. The public history names the post and the organization, never you.',
        'When you sign in, your browser keeps a cookie that opens your session and serves nothing else. While you wait for the code, another remembers for half an hour which address it was sent to.',
        'Besides, only for as long as it is needed:',
        [
          'one-time codes: they hold for 10 minutes; an encrypted digest of each is kept for a day;',
          'sessions: browser and system, when they were opened and last used; they end after 30 days without use or when you end them, and are deleted a day later;',
          'passkeys: their public half and the name you gave them, until you remove them;',
          'messages sent to you: 90 days;',
          'attempts to sign in: an encrypted digest of the address and of the network address, for a day, to slow down whoever tries out codes.',
        ],
        'You can close your account at any time, on its own page. Your address, your passkeys and the messages sent to you are then erased, and your posts end. What was published stays in the organization’s name.',
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
