import type { Synchronous } from './connection.ts'
import { answerCursor } from './cursor.ts'
import { errorJson, HranaError } from './errors.ts'
import { createGroup } from './group.ts'
import { listen, type Listening } from './http.ts'
import { answerPipeline } from './pipeline.ts'
import { openPool } from './pool.ts'
import type { Answer } from './protocol.ts'
import { createRunner } from './runner.ts'
import type { Stream } from './stream.ts'
import { openStreams } from './streams.ts'
import { createWriteTurn } from './write-turn.ts'

/** Settings of the server. */
export interface HranaSettings {
  /** The database file; it is created where it is missing. */
  readonly file: string
  /** Asked of every client as `Authorization: Bearer …`; none by default. */
  readonly authToken?: string
  /** How long a statement waits for the lock of another. */
  readonly busyMs?: number
  /** How long an abandoned transaction lives. Shorter than `busyMs`, so that those who wait outlive it. */
  readonly idleMs?: number
  /** `FULL` by default. */
  readonly synchronous?: Synchronous
}

/** A libSQL server over one embedded file. */
export interface HranaServer {
  /** Answers one request, whatever carries it. */
  answer(method: string, path: string, authorization: string | undefined, body: string): Promise<Answer>
  /** Answers in the same process, as `fetch` does. */
  fetch(request: Request): Promise<Response>
  /** Serves on a port of the loopback address; 0 takes a free one. */
  listen(port?: number): Promise<Listening>
  /** Rolls back what is open and closes the file and the ports. */
  close(): Promise<void>
}

/**
 * Opens a database file and serves it by the protocol of Turso and sqld (Hrana over HTTP), so that the Worker uses one client everywhere.
 *
 * The journal is WAL: a commit is in the file system's hands before it is acknowledged, so that the death of this process loses nothing; with
 * `synchronous` FULL it is on disk, so that the death of the machine loses nothing either. Foreign keys are enforced.
 *
 * @throws when the file cannot be opened
 */
export function createHranaServer(settings: HranaSettings): HranaServer {
  const { file, authToken, busyMs = 6000, idleMs = 5000, synchronous = 'FULL' } = settings
  const pool = openPool(file, synchronous)
  const writeTurn = createWriteTurn<Stream>()
  const streams = openStreams(pool, writeTurn, idleMs)
  const runner = createRunner(pool, writeTurn, busyMs)
  const group = createGroup(runner, pool, writeTurn)
  const ports: Listening[] = []

  async function answer(method: string, path: string, authorization: string | undefined, body: string): Promise<Answer> {
    try {
      if (method === 'GET' && /^\/(?:v2|v3|health)?$/.test(path)) return { status: 200, body: '{"ok":true}' }
      if (authToken && authorization !== `Bearer ${authToken}`) throw new HranaError('AUTH_JWT_INVALID', 'Authentication failed', 401)
      if (method !== 'POST') throw new HranaError('NOT_FOUND', 'Not found', 404)
      return { status: 200, body: await answerPost(path, body) }
    } catch (error) {
      return { status: error instanceof HranaError ? error.status : 500, body: errorJson(error) }
    }
  }

  async function answerPost(path: string, body: string): Promise<string> {
    switch (path) {
      case '/v2/pipeline':
      case '/v3/pipeline':
        return answerPipeline(runner, group, streams, parsed(body))
      case '/v2/cursor':
      case '/v3/cursor':
        return answerCursor(runner, streams, parsed(body))
      default:
        throw new HranaError('NOT_FOUND', 'Not found', 404)
    }
  }

  return {
    answer,
    async fetch(request) {
      const text = request.method === 'POST' ? await request.text() : ''
      const authorization = request.headers.get('authorization') ?? undefined
      const { status, body } = await answer(request.method, new URL(request.url).pathname, authorization, text)
      return new Response(body, { status, headers: { 'content-type': 'application/json' } })
    },
    async listen(port = 0) {
      const listening = await listen(answer, port)
      ports.push(listening)
      return listening
    },
    async close() {
      await Promise.all(ports.map((port) => port.close()))
      streams.closeAll()
      pool.close()
    },
  }
}

/** The body as a message of the protocol. Its parts are checked where they are used, so that a hot path reads it once. */
function parsed<Message>(body: string): Message {
  try {
    return JSON.parse(body)
  } catch {
    throw new HranaError('PROTO', 'Invalid JSON')
  }
}
