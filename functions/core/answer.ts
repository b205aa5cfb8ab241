/** One thing as JSON text, as the database made it, with the data version that it is of. */
export interface Answer { readonly body: string; readonly version: number }

/** The thing in an answer. The caller names the shape that its use case documents. */
export function read<T>(answer: Answer): T {
  return JSON.parse(answer.body)
}
