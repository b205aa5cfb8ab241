import type * as z from 'zod'
import { words, type Words } from '#db/reference/term.ts'
import type { ProblemType } from '#functions/core/problem.ts'
import { creationQuery, withdrawalQuery } from '#functions/writing/query.ts'
import { PATHS } from '#web/paths.ts'
import type { ComponentName } from './components.ts'
import type { Group } from './routes.ts'

/** An operation that writes, or reads what only a key may read. */
export interface WriteRoute {
  readonly id: string
  readonly method: 'post' | 'put' | 'delete' | 'get'
  readonly path: string
  readonly group: Group
  readonly title: Words
  /** schema of its query; null: it takes none */
  readonly query: z.ZodObject | null
  /** shape of what is sent; null: nothing */
  readonly body: ComponentName | null
  /** shape of the answer to a steward's key; null: none */
  readonly answer: ComponentName | null
  readonly status: 200 | 201 | 204
  /** what a member's key sends waits for a steward: 202 */
  readonly maySubmit: boolean
  readonly hasIfMatch: boolean
  readonly problems: readonly ProblemType[]
}

const KEY: readonly ProblemType[] = ['not-signed-in', 'not-allowed']
const BODY: readonly ProblemType[] = ['invalid-json', 'wrong-media-type', 'too-large', 'invalid-input', 'unknown-reference', 'key-used-otherwise']
const END: readonly ProblemType[] = ['unknown-parameter', 'invalid-query', 'busy', 'internal']

interface Kind { readonly name: 'Organization' | 'Alliance' | 'Exchange' | 'Capability'; readonly group: Group; readonly list: string; readonly one: string; readonly create: Words; readonly update: Words; readonly withdraw: Words }

const KINDS: readonly Kind[] = [
  {
    name: 'Organization', group: 'organizations', list: PATHS.apiOrganizations, one: PATHS.apiOrganization,
    create: words('Dar de alta una institución', 'Create an organization', 'Incluir uma instituição', 'Créer une institution'),
    update: words('Cambiar una institución', 'Change an organization', 'Mudar uma instituição', 'Modifier une institution'),
    withdraw: words('Retirar una institución', 'Withdraw an organization', 'Retirar uma instituição', 'Retirer une institution'),
  },
  {
    name: 'Alliance', group: 'alliances', list: PATHS.apiAlliances, one: PATHS.apiAlliance,
    create: words('Dar de alta una alianza', 'Create an alliance', 'Incluir uma aliança', 'Créer une alliance'),
    update: words('Cambiar una alianza', 'Change an alliance', 'Mudar uma aliança', 'Modifier une alliance'),
    withdraw: words('Retirar una alianza', 'Withdraw an alliance', 'Retirar uma aliança', 'Retirer une alliance'),
  },
  {
    name: 'Exchange', group: 'exchanges', list: PATHS.apiExchanges, one: PATHS.apiExchange,
    create: words('Dar de alta un intercambio', 'Create an exchange', 'Incluir um intercâmbio', 'Créer un échange'),
    update: words('Cambiar un intercambio', 'Change an exchange', 'Mudar um intercâmbio', 'Modifier un échange'),
    withdraw: words('Retirar un intercambio', 'Withdraw an exchange', 'Retirar um intercâmbio', 'Retirer un échange'),
  },
  {
    name: 'Capability', group: 'capabilities', list: PATHS.apiCapabilities, one: PATHS.apiCapability,
    create: words('Dar de alta una capacidad', 'Create a capability', 'Incluir uma capacidade', 'Créer une capacité'),
    update: words('Cambiar una capacidad', 'Change a capability', 'Mudar uma capacidade', 'Modifier une capacité'),
    withdraw: words('Retirar una capacidad', 'Withdraw a capability', 'Retirar uma capacidade', 'Retirer une capacité'),
  },
]

function writesOf({ name, group, list, one, create, update, withdraw }: Kind): WriteRoute[] {
  const input = `${name}Input` as const
  const over: readonly ProblemType[] = ['not-found', 'revision-needed', 'stale-revision', 'not-in-this-state']
  return [
    { id: `create${name}`, method: 'post', path: list, group, title: create, query: creationQuery, body: input, answer: name, status: 201, maySubmit: true, hasIfMatch: false, problems: [...KEY, ...BODY, 'already-exists', ...(name === 'Organization' ? ['likely-duplicate' as const] : []), ...END] },
    { id: `update${name}`, method: 'put', path: one, group, title: update, query: null, body: input, answer: name, status: 200, maySubmit: true, hasIfMatch: true, problems: [...KEY, ...BODY, ...over, ...END] },
    { id: `withdraw${name}`, method: 'delete', path: one, group, title: withdraw, query: withdrawalQuery, body: null, answer: null, status: 204, maySubmit: true, hasIfMatch: true, problems: [...KEY, 'key-used-otherwise', ...over, ...END] },
  ]
}

const attestTitle = words('Confirmar o disputar por una parte, o retirar lo dicho', 'Confirm or dispute for a party, or take back what it said', 'Confirmar ou contestar por uma parte, ou retirar o que foi dito', 'Confirmer ou contester au nom d’une partie, ou retirer ce qu’elle a dit')

function attesting(id: string, path: string, group: Group): WriteRoute {
  return { id, method: 'post', path, group, title: attestTitle, query: null, body: 'AttestationInput', answer: 'Attestation', status: 200, maySubmit: false, hasIfMatch: false, problems: [...KEY, ...BODY, 'not-found', 'stale-revision', ...END] }
}

/** Every operation of `/api/v1` that needs a key, held to the router by a test. */
export const WRITES: readonly WriteRoute[] = [
  ...KINDS.flatMap(writesOf),
  attesting('attestAlliance', PATHS.apiAllianceAttestations, 'alliances'), attesting('attestExchange', PATHS.apiExchangeAttestations, 'exchanges'),
  {
    id: 'getSubmission', method: 'get', path: PATHS.apiSubmission, group: 'registry', query: null, body: null, answer: 'Submission', status: 200, maySubmit: false, hasIfMatch: false, problems: ['not-signed-in', 'not-found', ...END],
    title: words('Cómo está lo que se envió', 'How a submission stands', 'Como está o que foi enviado', 'Où en est un envoi'),
  },
]
