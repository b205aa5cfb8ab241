/**
 * Every way in which a request can fail, once: the stable `type` (the last part of `/problems/…`), its status and its English title.
 * Pages say it in the reader's language (`web/locales`), clients read RFC 9457.
 */
export const PROBLEMS = {
  'invalid-input': { status: 422, title: 'Some fields do not hold' },
  'invalid-query': { status: 400, title: 'Some query parameters do not hold' },
  'unknown-parameter': { status: 400, title: 'A query parameter is not known here' },
  'invalid-json': { status: 400, title: 'The body is not JSON' },
  'not-found': { status: 404, title: 'Nothing here has this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'already-exists': { status: 409, title: 'A record with this id is already there' },
  'stale-revision': { status: 412, title: 'The record has changed since you read it' },
  'not-in-this-state': { status: 409, title: 'The record is not in a state that allows this' },
  'unknown-reference': { status: 422, title: 'A record named here does not exist' },
  'not-signed-in': { status: 401, title: 'This needs a key or a session' },
  'not-allowed': { status: 403, title: 'Your post does not allow this' },
  'likely-duplicate': { status: 409, title: 'The organization is probably on record already' },
  'foreign-form': { status: 403, title: 'The form was not sent from this site' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-media-type': { status: 415, title: 'The body is not of a type that is read here' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another request' },
  'revision-needed': { status: 428, title: 'Say which revision you have read' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  busy: { status: 503, title: 'The registry is busy; nothing was written' },
  internal: { status: 500, title: 'Something failed on our side' },
} as const

/** The name of a problem: the stable end of its `type`. */
export type ProblemType = keyof typeof PROBLEMS

/** Whether a text names a problem. */
export function isProblemType(text: string): text is ProblemType {
  return Object.hasOwn(PROBLEMS, text)
}

/** One fault in the input: where (JSON pointer, or the parameter's name), which rule, and what would be right. */
export interface Fault { readonly pointer: string; readonly code: string; readonly detail: string }

/** A failure with an answer: thrown anywhere, turned into `application/problem+json` or an error page at the door. */
export class Problem extends Error {
  readonly type: ProblemType
  readonly faults: readonly Fault[]

  constructor(type: ProblemType, detail: string, faults: readonly Fault[] = []) {
    super(detail)
    this.name = 'Problem'
    this.type = type
    this.faults = faults
  }

  /** HTTP status of the answer. */
  get status(): number {
    return PROBLEMS[this.type].status
  }
}
