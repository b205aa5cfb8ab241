/** The query string of what is left of a form's query: values that are empty say nothing and are left out. */
function written(params: URLSearchParams): string {
  for (const [name, value] of [...params]) if (value === '') params.delete(name, value)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** The query of a list with some parameters set or, with null, taken away; at the beginning of the list unless a cursor is set. */
export function withChanges(query: string, changes: { readonly [name: string]: string | null }): string {
  const params = new URLSearchParams(query)
  params.delete('cursor')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  return written(params)
}

/** The query of a list without one value of one parameter, at the beginning of the list. */
export function withoutValue(query: string, name: string, value: string): string {
  const params = new URLSearchParams(query)
  params.delete('cursor')
  params.delete(name, value)
  return written(params)
}
