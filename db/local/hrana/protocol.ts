/**
 * The messages of Hrana over HTTP (versions 2 and 3, JSON) that clients send, as the protocol names them.
 *
 * @see https://github.com/tursodatabase/libsql/blob/main/docs/HRANA_3_SPEC.md
 */

/** A value bound to a statement. Integers are text, because JSON numbers lose those above 2^53. */
export type WireValue =
  | { readonly type: 'null' }
  | { readonly type: 'integer'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'blob'; readonly base64: string }

/** SQL text, as it is or by the number under which `store_sql` kept it. */
export interface WireSql {
  readonly sql?: string | null
  readonly sql_id?: number | null
}

/** One statement and what is bound to it. */
export interface WireStatement extends WireSql {
  readonly args?: readonly WireValue[]
  readonly named_args?: readonly { readonly name: string; readonly value: WireValue }[]
  readonly want_rows?: boolean
}

/** When a step of a batch runs. */
export type WireCondition =
  | { readonly type: 'ok' | 'error'; readonly step: number }
  | { readonly type: 'not'; readonly cond: WireCondition }
  | { readonly type: 'and' | 'or'; readonly conds: readonly WireCondition[] }
  | { readonly type: 'is_autocommit' }

/** Statements in order, each with its condition. */
export interface WireBatch {
  readonly steps: readonly { readonly stmt: WireStatement; readonly condition?: WireCondition | null }[]
}

/** What a stream can be asked. */
export type WireRequest =
  | { readonly type: 'execute'; readonly stmt: WireStatement }
  | { readonly type: 'batch'; readonly batch: WireBatch }
  | ({ readonly type: 'sequence' | 'describe' } & WireSql)
  | { readonly type: 'store_sql'; readonly sql_id: number; readonly sql: string }
  | { readonly type: 'close_sql'; readonly sql_id: number }
  | { readonly type: 'get_autocommit' | 'close' }

/** Body of `POST /v2/pipeline` and `/v3/pipeline`. */
export interface WirePipeline {
  readonly baton?: string | null
  readonly requests: readonly WireRequest[]
}

/** Body of `POST /v3/cursor`. */
export interface WireCursor {
  readonly baton?: string | null
  readonly batch: WireBatch
}

/** An answer, whatever server carries it. */
export interface Answer {
  readonly status: number
  readonly body: string
}
