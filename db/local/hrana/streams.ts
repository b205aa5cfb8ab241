import { randomUUID } from 'node:crypto'
import { HranaError } from './errors.ts'
import type { Pool } from './pool.ts'
import { newStream, type Stream } from './stream.ts'
import type { WriteTurn } from './write-turn.ts'

const OPEN_STREAMS = 512

/** The open streams, and the batons by which clients come back to them. */
export interface Streams {
  /**
   * A new stream, or the one of the baton.
   *
   * @throws HranaError `STREAM_EXPIRED`, `STREAM_LIMIT`
   */
  acquire(baton: string | null | undefined): Stream
  /** The baton for the next request, or null if the stream is closed. */
  release(stream: Stream): string | null
  /** Rolls back what is open, gives the connection back and lets the next writer in. */
  close(stream: Stream): void
  closeAll(): void
}

/**
 * Opens the list of streams.
 *
 * @param idleMs how long an unused stream, and so an abandoned transaction, lives
 */
export function openStreams(pool: Pool, writeTurn: WriteTurn<Stream>, idleMs: number): Streams {
  const open = new Map<string, Stream>()

  function close(stream: Stream): void {
    if (stream.idleTimer) clearTimeout(stream.idleTimer)
    open.delete(stream.id)
    stream.isClosed = true
    if (stream.connection) pool.give(stream.connection)
    stream.connection = null
    writeTurn.settle(stream, false)
  }

  function expire(stream: Stream): void {
    if (!stream.isInUse) close(stream)
  }

  return {
    acquire(baton) {
      if (!baton) {
        if (open.size >= OPEN_STREAMS) throw new HranaError('STREAM_LIMIT', 'Too many open streams', 429)
        return newStream(randomUUID())
      }
      const [id = '', turn] = baton.split('.')
      const stream = open.get(id)
      if (!stream || stream.isInUse || String(stream.turn) !== turn) {
        throw new HranaError('STREAM_EXPIRED', 'The stream has expired or the baton is invalid')
      }
      stream.isInUse = true
      return stream
    },
    release(stream) {
      stream.isInUse = false
      if (stream.isClosed) return null
      stream.turn++
      open.set(stream.id, stream)
      if (stream.idleTimer) stream.idleTimer.refresh()
      else stream.idleTimer = setTimeout(expire, idleMs, stream).unref()
      return `${stream.id}.${stream.turn}`
    },
    close,
    closeAll() {
      for (const stream of open.values()) close(stream)
    },
  }
}
