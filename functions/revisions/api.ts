import { Hono } from 'hono'
import { parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { respondJson } from '#functions/http/json-response.ts'
import { withChanges } from '#web/list-query.ts'
import { PATHS } from '#web/paths.ts'
import { historyFilter } from './filter.ts'
import { listRevisions } from './list-revisions.ts'
import type { HistoryView } from './schema.ts'

/** `/api/v1/{organizations|alliances|exchanges}/{id}/history`. */
export const historyApi = new Hono<Env>()

const ROUTES = { organization: PATHS.apiOrganizationHistory, alliance: PATHS.apiAllianceHistory, exchange: PATHS.apiExchangeHistory } as const

for (const kind of ['organization', 'alliance', 'exchange'] as const) {
  historyApi.get(ROUTES[kind], (c) => {
    const url = new URL(c.req.url)
    const filter = parseFilter(historyFilter, c.req.url)
    const db = databaseOf(c.env)
    const id = c.req.param('id')
    return respondJson(c.req.raw, db, c.get('now'), async () => {
      const found = await listRevisions(db, kind, id, filter)
      if (found === null) throw new Problem('not-found', `there is no public ${kind} ${id}`)
      const { history, version, versionDay } = found
      const next = history.next === null ? null : url.pathname + withChanges(url.search, { cursor: history.next })
      return { text: JSON.stringify({ ...history, next } satisfies HistoryView), version, versionDay, ...(next === null ? {} : { headers: { link: `<${next}>; rel="next"` } }) }
    })
  })
}
