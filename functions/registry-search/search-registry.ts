import type { Database } from '#db/client.ts'
import type { ListRow } from '#db/list-statement.ts'
import { prepared } from '#db/prepared.ts'
import { readTogether, readVersion } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { selectAlliances } from '#functions/alliances/queries.ts'
import type { Answer } from '#functions/core/answer.ts'
import { countryBrief } from '#functions/countries/reference.ts'
import { findCountries } from '#functions/countries/rules.ts'
import { selectExchanges } from '#functions/exchanges/queries.ts'
import { selectOrganizations } from '#functions/organizations/queries.ts'
import { slottedQuestion } from '#functions/search/slotted-question.ts'
import { wordQuery } from '#functions/search/words.ts'

/** Found things of each kind that the answer shows. */
const SHOWN = 5
const CUT = { limit: SHOWN, after: null, offset: 0 } as const
const NOTHING = '{"data":[],"total":0}'

function group({ data, total }: { readonly data: string; readonly total: number }): string {
  return `{"data":${data},"total":${total}}`
}

/**
 * What words find among countries, organizations, alliances and exchanges: the first few of each kind and how many there are, in one round trip.
 *
 * @param language whose names decide a draw; null: the official ones
 * @param day the day on which the states of alliances are told
 * @returns a SearchView; nothing of any kind for a question without a letter or digit
 */
export async function searchRegistry(db: Database, q: string, language: Language | null, day: string): Promise<Answer> {
  const words = wordQuery(q)
  if (!words) return { body: `{"countries":${NOTHING},"organizations":${NOTHING},"alliances":${NOTHING},"exchanges":${NOTHING}}`, ...(await readVersion(db)) }
  const asked = slottedQuestion({ day }, words, CUT)
  const shape = `search ${language} ${asked.shape}`
  const rows = await readTogether(db, [
    prepared(`${shape} organizations`, () => selectOrganizations([], asked.words, language, asked.cut, null), asked.values),
    prepared(`${shape} alliances`, () => selectAlliances([], asked.words, 'name', language, asked.filter.day, asked.cut), asked.values),
    prepared(`${shape} exchanges`, () => selectExchanges([], asked.words, 'name', language, asked.cut), asked.values),
  ])
  const [organizations, alliances, exchanges] = rows.map((found) => found[0] as unknown as ListRow) // the one row of each list statement
  if (!organizations || !alliances || !exchanges) throw new Error('a list statement gives one row')
  const countries = findCountries(words.words, language)
  const found = group({ data: JSON.stringify(countries.slice(0, SHOWN).map(countryBrief)), total: countries.length })
  return {
    body: `{"countries":${found},"organizations":${group(organizations)},"alliances":${group(alliances)},"exchanges":${group(exchanges)}}`,
    version: organizations.version, versionDay: organizations.versionDay,
  }
}
