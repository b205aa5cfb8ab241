import { runBatch } from './batch.ts'
import { HranaError } from './errors.ts'
import type { WireCursor } from './protocol.ts'
import type { Runner } from './runner.ts'
import type { Streams } from './streams.ts'

/** Answers a batch as lines of JSON: the baton first, then for each step that ran its beginning, its rows and its end, or its error. */
export async function answerCursor(runner: Runner, streams: Streams, { baton, batch }: WireCursor): Promise<string> {
  if (!Array.isArray(batch?.steps)) throw new HranaError('PROTO', 'A cursor needs a batch')
  const stream = streams.acquire(baton)
  const { results, errors } = await runBatch(runner, stream, batch).catch((error) => {
    streams.close(stream)
    throw error
  })
  const lines = [JSON.stringify({ baton: streams.release(stream), base_url: null })]
  for (const [step, result] of results.entries()) {
    const error = errors[step]
    if (error) lines.push(`{"type":"step_error","step":${step},"error":${error}}`)
    if (!result) continue
    lines.push(`{"type":"step_begin","step":${step},"cols":${result.columnsJson}}`)
    for (const row of result.rows) lines.push(`{"type":"row","row":${row}}`)
    lines.push(JSON.stringify({ type: 'step_end', affected_row_count: result.affected, last_insert_rowid: result.lastRowid }))
  }
  return `${lines.join('\n')}\n`
}
