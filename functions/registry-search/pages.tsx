import { Hono } from 'hono'
import { read } from '#functions/core/answer.ts'
import { parsePageFilter } from '#functions/core/filter.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { wordQuery } from '#functions/search/words.ts'
import { SearchPage } from '#web/pages/search/search-page.tsx'
import { PATHS } from '#web/paths.ts'
import { searchFilter } from './filter.ts'
import type { SearchView } from './schema.ts'
import { searchRegistry } from './search-registry.ts'

/** The search page. */
export const searchPages = new Hono<Env>()

searchPages.get(PATHS.search, (c) => respondPage(c, async ({ db, lang, url, day, frame }) => {
  const { q = '' } = parsePageFilter(searchFilter, url.searchParams)
  const answer = await searchRegistry(db, q, lang, day)
  return { page: <SearchPage frame={frame(answer)} q={q.trim()} words={wordQuery(q)?.words ?? []} found={read<SearchView>(answer)} />, data: answer }
}))
