/** The version of the data that an answer is of, and the UTC day on which it came to be. */
export interface Versioned { readonly version: number; readonly versionDay: string }

/** One thing as JSON text, as the database made it. */
export interface Answer extends Versioned { readonly body: string }

/** The thing in an answer. The caller names the shape that its use case documents. */
export function read<T>(answer: Answer): T {
  return JSON.parse(answer.body)
}
