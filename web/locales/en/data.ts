import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Data and provenance',
  description: 'Where Ayni’s data come from, what they cover, what they lack, under which licence they are published and what was mended.',
  lede: 'Everything on record comes from public pages, with their address. Here is how it was gathered, what it covers, what it lacks and how far to trust it.',
  sections: [
    {
      id: 'sources',
      title: 'Where they come from',
      body: [
        'The first load was gathered in November 2026 from public pages: of UNODC, the IIN, ECPAT, the IWF, ICMEC, the Tech Coalition, ministries and prosecutors, national press and copies of official reports. Each row carries the address of its source and, where known, the date of that source.',
        'Copies of documents on other sites can vanish. They are better replaced by the official document, and each source says of which kind it is.',
        'Nothing in the first load is attributed to the IIN or to any of the organizations named: the registry itself made it, and the history of each record says so.',
      ],
    },
    {
      id: 'checks',
      title: 'How much was checked',
      body: [
        'Of 40 rows chosen at random and read against their page, 37 held (4 of them once corrected), one did not and two could not be found; those three were removed. The other rows were checked for form and wording, but not all of them were read again against their source.',
        'No organization has checked yet what is said of it. That is why every tie stands as “public source only”.',
      ],
    },
    {
      id: 'reading',
      title: 'How to read them',
      body: [
        [
          'A State is a party only where its government acts or pays. An organization of a country does not bind its State.',
          'In meetings, seminars and some joint projects, those who “give” are those who convene and those who “receive” are those who take part: they show contact, not teaching in one direction.',
          'The status of an exchange is what the source said at its date. “Not known” means that the source had it as agreed or under way and that its time passed long ago.',
          'What an organization offers or needs is nearly always what others have written of it. It counts as its own only where it says so itself in the source.',
          'Rows of companies record public commitments, not verified conduct. Lists of members are those of the date of their source.',
          'The relation to the WeProtect model is our reading.',
        ],
      ],
    },
    {
      id: 'gaps',
      title: 'What is missing, and which way they lean',
      body: [
        [
          'Sources are mostly in Spanish and English, fewer in Portuguese, very few in French and Dutch.',
          'There are few exchanges of Cuba, Venezuela, Antigua and Barbuda, the Bahamas, Grenada, Saint Lucia and Dominica, and one organization only of Antigua and Barbuda, Cuba, Dominica, Saint Kitts and Nevis, Saint Lucia and Venezuela.',
          'Some 50 alliances and nearly 60 exchanges have no known start; most organizations have no website in their source, and none was guessed.',
          'Some 70 organizations are in no tie yet.',
          'Action against trafficking, police cooperation and migrant children are in too, wherever they reach children: the scope is wider than sexual exploitation.',
          'Itaipú is binational and stands under one country.',
        ],
        'What is missing was not found; that does not mean it does not exist.',
      ],
    },
    {
      id: 'languages',
      title: 'Languages',
      body: [
        'Names, titles and summaries exist in up to four languages, each marked as original, official or translation. The translations are ours, and no linguist has read them yet. A name in another language is often our translation of the official name.',
        'Words that are no longer used appear only inside the official title of a document that bears them.',
      ],
    },
    {
      id: 'law',
      title: 'Countries, treaties and laws',
      body: [
        'Names of countries come from one table and follow the usage of the OAS. Memberships in regional bodies are general knowledge, and only full members count.',
        'Of treaties it is said what each source says at its date. Deposit, ratification, entry into force, signature and registration are different dates and are not compared. A missing row does not mean that the State is not a party.',
        'There are one to three laws per State, mostly on trafficking. Summaries and topics are our reading. Hardly any source says whether the law is in force today, so for most that is not known.',
        'The reporting lines that were gathered are not shown with their numbers: a wrong number can hurt a child. They will be shown with the day on which their organization confirms them. See [where to report](report).',
      ],
    },
  ],
}

/** The page on data and provenance. */
export const data = {
  ...page,
  figures: { title: 'What there is', organizations: 'organizations', alliances: 'alliances', parties: 'parties of alliances', exchanges: 'exchanges', capabilities: 'capabilities', ratifications: 'treaty standings', laws: 'laws', sources: 'different sources' },
  take: { title: 'Taking them with you', text: 'Everything can be read through the [API](api), without an account. The [terms and licences](terms) say how to use and cite it.' },
  mends: { title: 'Mends made', note: 'Each changes one row of what was gathered; the reason stands beside it.', none: 'No row was mended in this version.' },
  review: { title: 'Rows for review', note: 'Doubts that a better source can settle.', none: 'No rows are marked in this version.' },
  undetermined: { title: 'Organizations whose name does not tell its language', note: 'Official names that are the same in several languages and cannot be put down to one. They are read as written.' },
  rows: { whole: 'the whole file', id: 'Row', note: 'What and why', english: 'The notes are in English.' },
}
