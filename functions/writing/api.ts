import { Hono, type Context } from 'hono'
import { bearerKey } from '#functions/api-keys/read-key.ts'
import { noParameters, parseFilter } from '#functions/core/filter.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { readJsonBody, type JsonBody } from '#functions/http/json-body.ts'
import { originOf } from '#functions/http/origin.ts'
import { PATHS } from '#web/paths.ts'
import { attestTie } from './attest-tie.ts'
import { changeFact } from './change-fact.ts'
import { createFact } from './create-fact.ts'
import { getSubmission } from './get-submission.ts'
import type { KeptRecord } from './kinds.ts'
import { creationQuery, withdrawalQuery } from './query.ts'
import { readIdempotency } from './rules.ts'
import type { Call, WriteAnswer } from './schema.ts'

/** The writes of `/api/v1`: the same for the four kinds of record. A cookie never authenticates them. */
export const writingApi = new Hono<Env>()

const PRIVATE = { 'cache-control': 'private, no-store', vary: 'Authorization' }

const ROUTES: readonly (readonly [KeptRecord, list: string, one: string])[] = [
  ['organization', PATHS.apiOrganizations, PATHS.apiOrganization], ['alliance', PATHS.apiAlliances, PATHS.apiAlliance],
  ['exchange', PATHS.apiExchanges, PATHS.apiExchange], ['capability', PATHS.apiCapabilities, PATHS.apiCapability],
]

function contextOf(c: Context<Env>) {
  return { db: databaseOf(c.env), now: c.get('now'), origin: originOf(c) }
}

function callOf(c: Context<Env>, body: JsonBody | null): Call {
  const { pathname, search } = new URL(c.req.url)
  const header = (name: string) => c.req.header(name) ?? null
  return { key: bearerKey(header('authorization')), idempotency: readIdempotency(header('idempotency-key'), c.req.method, pathname + search, header('if-match'), body?.text ?? '') }
}

function respond({ status, headers, body }: WriteAnswer): Response {
  return new Response(status === 204 ? null : body, { status, headers: { ...(status === 204 ? {} : { 'content-type': 'application/json; charset=utf-8' }), ...PRIVATE, ...headers } })
}

for (const [kind, list, one] of ROUTES) {
  writingApi.post(list, async (c) => {
    const { confirmed } = parseFilter(creationQuery, c.req.url)
    const body = await readJsonBody(c.req.raw)
    return respond(await createFact(contextOf(c), callOf(c, body), { kind, given: body.value, isNotDuplicate: confirmed !== undefined }))
  })
  writingApi.put(one, async (c) => {
    parseFilter(noParameters, c.req.url)
    const body = await readJsonBody(c.req.raw)
    return respond(await changeFact(contextOf(c), callOf(c, body), { kind, id: c.req.param('id') ?? '', ifMatch: c.req.header('if-match') ?? null }, { operation: 'update', given: body.value }))
  })
  writingApi.delete(one, async (c) => {
    const { reason = null } = parseFilter(withdrawalQuery, c.req.url)
    return respond(await changeFact(contextOf(c), callOf(c, null), { kind, id: c.req.param('id') ?? '', ifMatch: c.req.header('if-match') ?? null }, { operation: 'withdraw', reason }))
  })
}

for (const [kind, path] of [['alliance', PATHS.apiAllianceAttestations], ['exchange', PATHS.apiExchangeAttestations]] as const) {
  writingApi.post(path, async (c) => {
    parseFilter(noParameters, c.req.url)
    const body = await readJsonBody(c.req.raw)
    return respond(await attestTie(contextOf(c), callOf(c, body), { kind, id: c.req.param('id') }, body.value))
  })
}

writingApi.get(PATHS.apiSubmission, async (c) => {
  parseFilter(noParameters, c.req.url)
  const text = await getSubmission(contextOf(c), bearerKey(c.req.header('authorization')), c.req.param('id'))
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', ...PRIVATE } })
})
