import { Hono } from 'hono'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Env } from '#functions/http/env.ts'
import { respondFixed } from '#functions/http/fixed-response.ts'
import { PATHS } from '#web/paths.ts'
import { findVocabulary, listVocabularies } from './list-vocabularies.ts'

/** `/api/v1/vocabularies`. */
export const vocabulariesApi = new Hono<Env>()

vocabulariesApi.get(PATHS.apiVocabularies, (c) => {
  parseFilter(noParameters, c.req.url)
  return respondFixed(c.req.raw, 'vocabularies', () => JSON.stringify(listVocabularies()))
})

vocabulariesApi.get(PATHS.apiVocabulary, (c) => {
  parseFilter(noParameters, c.req.url)
  const found = findVocabulary(c.req.param('id'))
  if (found === null) throw new Problem('not-found', `there is no vocabulary ${c.req.param('id')}`)
  return respondFixed(c.req.raw, `vocabulary ${found.id}`, () => JSON.stringify(found))
})
