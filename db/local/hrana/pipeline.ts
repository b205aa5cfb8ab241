import type { StatementResult } from './connection.ts'
import { describeJson } from './describe.ts'
import { errorJson, HranaError } from './errors.ts'
import type { Group } from './group.ts'
import type { WirePipeline, WireRequest } from './protocol.ts'
import type { Runner } from './runner.ts'
import { isInTransaction, sqlText, type Stream } from './stream.ts'
import type { Streams } from './streams.ts'

/** Answers the requests of a pipeline in order, and gives the JSON text of the whole. One that fails does not stop those after it. */
export async function answerPipeline(runner: Runner, group: Group, streams: Streams, pipeline: WirePipeline): Promise<string> {
  if (!Array.isArray(pipeline.requests)) throw new HranaError('PROTO', 'A pipeline needs a list of requests')
  const stream = streams.acquire(pipeline.baton)
  let answers = ''
  for (const request of pipeline.requests) {
    if (answers) answers += ','
    try {
      if (stream.isClosed) throw new HranaError('STREAM_CLOSED', 'The stream is closed')
      answers += `{"type":"ok","response":${await answer(runner, group, streams, stream, request)}}`
    } catch (error) {
      answers += `{"type":"error","error":${errorJson(error)}}`
    }
  }
  const baton = streams.release(stream)
  return `{"baton":${baton ? `"${baton}"` : 'null'},"base_url":null,"results":[${answers}]}`
}

async function answer(runner: Runner, group: Group, streams: Streams, stream: Stream, request: WireRequest): Promise<string> {
  switch (request?.type) {
    case 'execute':
      return `{"type":"execute","result":${resultJson(await runner.execute(stream, request.stmt))}}`
    case 'close':
      streams.close(stream)
      return '{"type":"close"}'
    case 'batch': {
      const { results, errors } = await group.run(stream, request.batch)
      const steps = results.map((result) => (result ? resultJson(result) : 'null')).join(',')
      return `{"type":"batch","result":{"step_results":[${steps}],"step_errors":[${errors.map(String).join(',')}]}}`
    }
    case 'sequence':
      await runner.script(stream, request)
      return '{"type":"sequence"}'
    case 'describe':
      return `{"type":"describe","result":${describeJson(runner.connectionOf(stream), sqlText(stream, request))}}`
    case 'store_sql':
      stream.storedSql.set(request.sql_id, request.sql)
      return '{"type":"store_sql"}'
    case 'close_sql':
      stream.storedSql.delete(request.sql_id)
      return '{"type":"close_sql"}'
    case 'get_autocommit':
      return `{"type":"get_autocommit","is_autocommit":${!isInTransaction(stream)}}`
    default:
      throw new HranaError('PROTO', 'Unknown request')
  }
}

function resultJson({ columnsJson, rows, affected, lastRowid }: StatementResult): string {
  const rowid = lastRowid === null ? 'null' : `"${lastRowid}"`
  return `{"cols":${columnsJson},"rows":[${rows.join(',')}],"affected_row_count":${affected},"last_insert_rowid":${rowid}}`
}
