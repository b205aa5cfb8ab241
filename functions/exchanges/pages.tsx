import { Hono } from 'hono'
import { read } from '#functions/core/answer.ts'
import { parsePageFilter } from '#functions/core/filter.ts'
import { facetsOfAnswer, rowsOf } from '#functions/core/list-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { wordQuery } from '#functions/search/words.ts'
import { ExchangeListPage } from '#web/pages/exchanges/exchange-list-page.tsx'
import { ExchangePage } from '#web/pages/exchanges/exchange-page.tsx'
import { PATHS } from '#web/paths.ts'
import { EXCHANGE_FACETS, exchangeFilter } from './filter.ts'
import { getExchange } from './get-exchange.ts'
import { listExchanges } from './list-exchanges.ts'
import type { ExchangeCard, ExchangeView } from './schema.ts'

/** The pages of exchanges. */
export const exchangePages = new Hono<Env>()

/** Rows on one page of the list. */
const PAGE_LENGTH = 20

const pageFilter = exchangeFilter.omit({ facets: true, limit: true })

exchangePages.get(PATHS.exchanges, (c) => respondPage(c, async ({ db, lang, url, frame }) => {
  const filter = parsePageFilter(pageFilter, url.searchParams)
  const [answer, named] = await Promise.all([
    listExchanges(db, { ...filter, limit: PAGE_LENGTH, facets: [...EXCHANGE_FACETS] }, lang),
    nameOrganizations(db, filter.organization ?? []),
  ])
  const words = filter.q === undefined ? [] : (wordQuery(filter.q)?.words ?? [])
  const page = <ExchangeListPage frame={frame(answer)} filter={filter} answer={answer} rows={rowsOf<ExchangeCard>(answer)} facets={facetsOfAnswer(answer)} words={words} named={named} />
  return { page, data: answer }
}))

exchangePages.get(PATHS.exchange, (c) => respondPage(c, async ({ db, frame }) => {
  const found = await getExchange(db, c.req.param('id'))
  if (found === null) throw new Problem('not-found', 'there is no public exchange at this address')
  return { page: <ExchangePage frame={frame(found)} exchange={read<ExchangeView>(found)} />, data: found }
}))
