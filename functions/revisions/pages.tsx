import { Hono } from 'hono'
import { listWords } from '#functions/attestations/list-words.ts'
import { parsePageFilter } from '#functions/core/filter.ts'
import { cutOf } from '#functions/core/list-answer.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { HistoryPage } from '#web/pages/history/history-page.tsx'
import { PATHS } from '#web/paths.ts'
import { historyPageFilter } from './filter.ts'
import { referencesOf } from './kinds.ts'
import { listRevisions, type HistoryAnswer } from './list-revisions.ts'

/** The pages of the history of organizations, alliances and exchanges. */
export const historyPages = new Hono<Env>()

/** Revisions on one page. */
const PAGE_LENGTH = 20

const ROUTES = { organization: PATHS.organizationHistory, alliance: PATHS.allianceHistory, exchange: PATHS.exchangeHistory } as const

/** The ids of the organizations that the shown revisions name or were made at, so that the page can call them by their names. */
function namedIn({ history: { kind, data, known }, compared }: HistoryAnswer): string[] {
  const facts = [...data.flatMap(({ before, after }) => (before === null ? [after] : [before, after])), ...(known ? [known.fact] : []), ...(compared ? [compared.from.after, compared.to.after] : [])]
  const references = facts.flatMap((fact) => referencesOf(kind, { ...fact, ...withoutHoles(fact) }))
  return [...new Set([...references.flatMap((one) => (one.kind === 'organization' ? [one.id] : [])), ...data.map((one) => one.actor.at)])]
}

/** The lists of a fact without what was blotted out of them. */
function withoutHoles(fact: { readonly [field: string]: unknown }): { readonly [field: string]: unknown } {
  return Object.fromEntries(['parties', 'participants'].flatMap((field) => {
    const list = fact[field]
    return Array.isArray(list) ? [[field, list.filter((entry) => entry !== null)]] : []
  }))
}

for (const kind of ['organization', 'alliance', 'exchange'] as const) {
  historyPages.get(ROUTES[kind], (c) => respondPage(c, async ({ db, url, frame }) => {
    const id = c.req.param('id')
    const filter = { ...parsePageFilter(historyPageFilter, url.searchParams), limit: PAGE_LENGTH }
    const found = await listRevisions(db, kind, id, filter)
    if (found === null) throw new Problem('not-found', `there is no public ${kind} ${id}`)
    const said = kind === 'organization' ? [] : await listWords(db, kind, id, filter.knownOn)
    const named = await nameOrganizations(db, [...namedIn(found), ...said.flatMap(({ organization, actor }) => [organization, actor.at])])
    return { page: <HistoryPage frame={frame(found)} answer={found} passed={cutOf(filter, false).passed} named={named} said={said} />, data: found }
  }))
}
