import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Accessibility',
  description: 'Which level of accessibility Ayni aims at, how it is checked, and the limits that are known.',
  lede: 'Ayni is made to be read by keyboard, with a screen reader, enlarged, on paper, without JavaScript, and on old telephones and computers.',
  sections: [
    {
      id: 'aim',
      title: 'What it aims at',
      body: [
        'The Web Content Accessibility Guidelines (WCAG) 2.2, level AA, on all pages and in all four languages. In particular:',
        [
          'No sign goes without its word, and nothing is said by colour alone.',
          'The four sectors differ by shape, and by colours chosen for every kind of sight.',
          'Each figure has a sentence that sums it up and a table or list that says the same.',
          'Everything can be reached by keyboard, and the focus can always be seen.',
          'Each text is marked with its language, so that it is read with the right pronunciation.',
          'Pages follow the preferences for contrast, dark background and less motion.',
          'Nothing scrolls sideways at a width of 320 pixels, save wide tables, which do so by themselves.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'How it is checked',
      body: ['Each kind of page passes an automatic check (axe) in light and in dark, on wide and narrow screens, and a walk by keyboard, each time the code changes. An automatic check finds only a part of the problems: no person with a disability has formally tested Ayni yet.'],
    },
    {
      id: 'limits',
      title: 'Known limits',
      body: [
        [
          'The drawing of the network needs JavaScript and sight. Under it the same information stands in a table that can be sorted and walked by keyboard.',
          'Many titles and summaries are translated by this registry, and no linguist has read them yet. Those that are missing are shown in another language, with its mark.',
          'Sources are documents of others, and some are not accessible.',
          'In browsers from before late 2025 the filters are folded on wide screens too; their button opens them.',
        ],
      ],
    },
  ],
}

/** The accessibility statement. */
export const accessibility = {
  ...page,
  reviewed: (day: string) => `Statement reviewed on ${day}.`,
  contact: { title: 'If something does not work for you', write: 'Write to [whoever operates this instance](operator): say which page, and what you read it with.', nobody: 'No body answers for this instance yet, so there is nobody to write to.' },
}
