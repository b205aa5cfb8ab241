import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './protocol.ts'

const LOOPBACK = '127.0.0.1'

/** What a front asks of the server. */
export type Answering = (method: string, path: string, authorization: string | undefined, body: string) => Promise<Answer>

/** An open port. */
export interface Listening {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves on a port of the loopback address; 0 takes a free one.
 *
 * Idle connections stay open: closing one while the Worker sends its next request on it would fail that request.
 */
export async function listen(answer: Answering, port: number): Promise<Listening> {
  const server = createServer({ noDelay: true, keepAliveTimeout: 0, requestTimeout: 0 }, async (request, response) => {
    const { status, body } = await answer(request.method ?? 'GET', pathOf(request), request.headers.authorization, await text(request))
    response.statusCode = status
    response.sendDate = false
    response.setHeader('content-type', 'application/json')
    response.end(body)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, LOOPBACK, resolve))
  // A TCP server's address is an object; only that of a pipe is text.
  const { port: open } = server.address() as AddressInfo
  return {
    url: `http://${LOOPBACK}:${open}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/'
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

function text(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))?.toString() ?? ''))
    request.on('error', reject)
  })
}
