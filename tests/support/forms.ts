/** The fields of a form as a browser would send it. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string | null => { const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag); return found ? unescape(found[1] ?? '') : null }

/**
 * What a browser sends of the form that posts to this address, without a button: hidden fields, what is typed, what is chosen.
 *
 * @throws when the page has no such form
 */
export function fieldsOf(html: string, action: string): Record<string, string | string[]> {
  const form = [...html.matchAll(/<form\s([^>]*)>(.*?)<\/form>/gs)].find(([, tag = '']) => attribute(` ${tag}`, 'action') === action)?.[2]
  if (form === undefined) throw new Error(`no form posts to ${action}`)
  const fields: Record<string, string[]> = {}
  const add = (name: string | null, value: string) => { if (name !== null) (fields[name] ??= []).push(value) }
  for (const [tag] of form.matchAll(/<input\s[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text'
    if ((type === 'radio' || type === 'checkbox') && !/\schecked(=|\s|\/|>)/.test(tag)) continue
    add(attribute(tag, 'name'), attribute(tag, 'value') ?? '')
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea\s([^>]*)>(.*?)<\/textarea>/gs)) add(attribute(` ${tag}`, 'name'), unescape(text))
  for (const [, tag = '', options = ''] of form.matchAll(/<select\s([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = [...options.matchAll(/<option\s([^>]*)>/g)].find(([, option = '']) => /(^|\s)selected(=|\s|$)/.test(option))?.[1]
    add(attribute(` ${tag}`, 'name'), chosen === undefined ? '' : (attribute(` ${chosen}`, 'value') ?? ''))
  }
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]))
}
