/** Whether an error carries the values of the statement that failed, as the database layer's do. */
function isOfStatement(error: Error): error is Error & { readonly query: string; readonly params: unknown } {
  return 'query' in error && typeof error.query === 'string' && 'params' in error
}

/**
 * A failure as it is logged. Of a statement that failed its text is told and never its values: they are addresses, codes and what people wrote.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!isOfStatement(error)) return error.stack ?? error.message
  const stack = error.stack ?? ''
  const place = stack.startsWith(`Error: ${error.message}`) ? stack.slice(`Error: ${error.message}`.length) : ''
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `Failed query: ${error.query}${cause}${place}`
}
