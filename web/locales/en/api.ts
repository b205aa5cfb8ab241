/** The reference page of the API. Words in backquotes stand as code; `{base}` is the address of the instance. */
export const api = {
  title: 'API',
  description: 'How to read the organizations, alliances and exchanges of Ayni from a program: addresses, filters, pages and errors.',
  lede: 'Everything that the pages show can also be read by a program, as JSON, without an account and without a key.',
  toc: 'On this page',
  resources: 'Resources',
  examples: 'Examples',
  examplesLede: 'The same exchanges, those in which Peru receives, with four tools.',
  request: 'Request',
  answer: 'Answer, shortened',
  parameter: 'Parameter',
  values: 'Values',
  meaning: 'What it does',
  status: 'Status',
  noQuery: 'No parameters.',
  alsoList: (names: string) => `Also those of every list: ${names}.`,
  repetition: { once: 'once', commas: 'separated by commas' },
  value: { text: 'text', number: (from: number, to: number) => `${from} to ${to}`, day: 'a day, such as 2026-03-19', code: 'a code, such as `per`', id: 'an id', vocabulary: (n: number) => `the ${n} of the vocabulary` },
  start: {
    title: 'Where to begin',
    body: [
      'The base address is `{base}`. Everything is read with GET, from anywhere on the web (open CORS), and answers JSON in UTF-8.',
      '[The index](index) names the resources; [the OpenAPI 3.1 document](openapi) describes them for programs, with every field of every answer; [the vocabularies](vocabularies) give the values with their names in four languages and their codes in IATI and the SDGs.',
      'Texts always come in all the languages that they have, each marked as original, official or translation. Dates are as exact as they are known: `2014`, `2014-03` or `2014-03-19`, with the first and the last day that they can mean.',
    ],
  },
  lists: {
    title: 'Lists, filters and pages',
    body: [
      'A list answers `data`, `total` and `next`: the address of the next page, or `null` on the last. Follow `next` as it comes; it is in the `Link` header too.',
      'The same parameter again means “or”, save where it says “once”; different ones mean “and”: `sector=government&sector=international&country=per`. A parameter that does not exist is refused, so that a misspelt filter never answers with the whole list.',
      'These parameters are those of every list:',
    ],
  },
  conditional: {
    title: 'Ask only for what has changed',
    body: [
      'Every answer has an `ETag` header. Keep it and send it in `If-None-Match`: if nothing has changed, the answer is a 304 without a body.',
      'The tag changes with the version of the data, with the code and with the day (UTC), since states depend on the day. [The version](version) says which one holds now.',
    ],
  },
  writing: {
    title: 'Write, with a key',
    body: [
      'Writing needs a key, which whoever is signed in makes on [the page of API keys](keys). Send it as `Authorization: Bearer`. What a steward’s key sends is public at once; what a member’s key sends for its own organization answers 202 and waits for a steward: `Location` says where its state can be read.',
      '`POST` to a list creates, `PUT` to a record changes it as a whole, `DELETE` withdraws it and keeps its history, and `POST` to `/attestations` of a tie says what one of its parties says. A change names in `If-Match` the `revision` that you have read; if somebody was there before you, the answer is 412 and says where both versions are.',
      'With an `Idempotency-Key` of your own, a request that is sent again is written once and gets the same answer. An organization that looks like one on record is refused with 409; if it is another, add `confirmed=not-duplicate`. Each operation, with its fields and errors, is in [the OpenAPI document](openapi).',
    ],
  },
  errors: {
    title: 'Errors',
    body: [
      'A failure comes as `application/problem+json` (RFC 9457): `type` is stable and its address explains it, `errors` says which parameter is at fault and what would be right, `instance` is the number of the request.',
    ],
  },
  licence: {
    title: 'Licence and citation',
    body: [
      'The data are published under [Creative Commons Attribution 4.0 (CC BY 4.0)](ccby). See [the terms](terms) and [where the data come from](data).',
      'When you cite them, give the version of the data:',
    ],
  },
}
