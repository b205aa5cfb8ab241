import { Hono } from 'hono'
import { readVersion } from '#db/read.ts'
import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondPage } from '#functions/http/page-response.tsx'
import { ReferencePage } from '#web/pages/reference/reference-page.tsx'
import type { GroupShown, RouteShown } from '#web/pages/reference/route-section.tsx'
import { PATHS } from '#web/paths.ts'
import { templateOf } from './document.ts'
import { LIST_WORDS } from './parameter-words.ts'
import { parametersOf } from './parameters.ts'
import { GROUPS, ROUTES, type Route } from './routes.ts'

/** The reference of the API. */
export const referencePages = new Hono<Env>()

/** The parameters of a paged list are told once; the facets of each list are its own. */
function shown(route: Route): RouteShown {
  const isList = 'cursor' in route.words
  const isCommon = (name: string) => isList && name !== 'facets' && Object.hasOwn(LIST_WORDS, name)
  const all = parametersOf(route)
  return { id: route.id, address: templateOf(route.path), title: route.title, parameters: all.filter(({ name }) => !isCommon(name)), listed: all.map(({ name }) => name).filter(isCommon) }
}

function groupsShown(): GroupShown[] {
  return Object.entries(GROUPS).map(([group, title]) => ({ group, title, routes: ROUTES.filter((route) => route.group === group).map(shown) }))
}

function listParametersOf(routes: readonly Route[]) {
  const list = routes.find((route) => 'cursor' in route.words)
  return list ? parametersOf(list).filter(({ name }) => name !== 'facets' && Object.hasOwn(LIST_WORDS, name)) : []
}

/** The problems that a reading can meet, in the order of the table. */
function problemsOf(routes: readonly Route[]): ProblemType[] {
  const met: ReadonlySet<string> = new Set([...routes.flatMap((route) => route.problems), 'method-not-allowed'])
  return (Object.keys(PROBLEMS) as ProblemType[]).filter((type) => met.has(type)) // the keys of the table are the problems
}

referencePages.get(PATHS.apiReference, (c) => respondPage(c, async ({ db, frame }) => {
  const data = await readVersion(db)
  return { page: <ReferencePage frame={frame(data)} groups={groupsShown()} listParameters={listParametersOf(ROUTES)} problems={problemsOf(ROUTES)} />, data }
}))
