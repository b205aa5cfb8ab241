/** The names under which a form or a fact names an organization. */
const NAMED_BY = ['organization', 'body', 'side']

/** A form or a fact, as JSON text, in which one organization is named instead of another. Texts that happen to read like an id stay. */
export function renamedInJson(json: string, from: string, to: string): string {
  return JSON.stringify(JSON.parse(json, (key, value: unknown) => (value === from && NAMED_BY.includes(key) ? to : value)))
}
