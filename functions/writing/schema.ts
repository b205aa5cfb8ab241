import type { Database } from '#db/client.ts'
import type { KeptRecord } from './kinds.ts'

/** What a write is made with; `origin` begins the links in mails. */
export interface WritingContext { readonly db: Database; readonly now: Date; readonly origin: string }

/** A write as it comes in: with which key, and how it is known when it comes again. */
export interface Call {
  /** the API key of the request; null: it carries none */
  readonly key: string | null
  /** null: it is not to be known again */
  readonly idempotency: Idempotency | null
}

/** The client's name for a request, and a digest of all that makes it this request: method, address and body. */
export interface Idempotency { readonly key: string; readonly digest: string }

/** What a write answers. */
export interface WriteAnswer {
  readonly status: 200 | 201 | 202 | 204
  readonly headers: { readonly [name: string]: string }
  /** JSON text; '' with 204 */
  readonly body: string
}

/** The record that a write is about, and the revision that its author has read. */
export interface Target { readonly kind: KeptRecord; readonly id: string; readonly ifMatch: string | null }
