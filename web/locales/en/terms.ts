import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Terms and licences',
  description: 'Under which licence you may use Ayni’s data and code, how to cite it, and what it does not promise.',
  lede: 'Data and code are free to use, commercially too, under their licences. What is taken from others keeps theirs.',
  sections: [
    {
      id: 'data',
      title: 'The data',
      body: [
        'Ayni’s data are published under [Creative Commons Attribution 4.0 International (CC BY 4.0)](ccby), save for the parts in the table below. You may copy, mix and publish them if you say where they come from and what you changed.',
        'Titles, official names and the facts that sources tell belong to everyone. Ayni cites them with their address and does not copy the documents.',
      ],
    },
    {
      id: 'code',
      title: 'The code',
      body: ['Ayni’s code is published under the [Apache License 2.0](apache).'],
    },
    {
      id: 'limits',
      title: 'What it does not promise',
      body: [
        [
          'It is no official source of any State, and no legal advice. In doubt, the document of the source holds.',
          'That an organization stands here is no endorsement, and that it does not is no reproach.',
          'That a fact is missing here does not mean that it is missing in the world.',
          'Commitments of companies are recorded as commitments, not as verified conduct.',
        ],
        'Neither the IIN nor the OAS endorses this instance unless the foot of the page says that they operate it.',
      ],
    },
    {
      id: 'use',
      title: 'What is asked of those who use it',
      body: [['Do not put into the mouth of an organization what only a public source says.', 'Give the version of the data: they change.', 'Do not use the data to rank countries or to single out persons.']],
    },
  ],
}

/** The terms of use and the licences. */
export const terms = {
  ...page,
  cite: { title: 'How to cite it', example: (version: string, day: string, address: string) => `Ayni, registry of alliances and exchanges for the protection of children in the Americas. Data, version ${version}, ${day}. ${address}` },
  parts: {
    title: 'Parts under a licence of their own',
    part: 'Part',
    origin: 'Where it comes from',
    licence: 'Licence',
    rows: {
      countryNames: 'Names and codes of countries',
      languages: 'Languages of countries',
      population: 'Population',
      capitals: 'Place of capitals',
      font: 'Typeface Andada Pro',
      capabilities: 'Names of the 21 capabilities of the WeProtect model',
    },
    named: 'named and cited',
  },
}
