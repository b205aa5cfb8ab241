/** A page as the crawl reads it: our own HTML is regular enough to be read by its tags. */
export interface ReadPage {
  readonly html: string
  /** addresses that a reader, a form or a crawler can follow from here, with their fragments */
  readonly links: readonly string[]
  readonly ids: ReadonlySet<string>
  /** what a reader reads, without tags and data */
  readonly text: string
}

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => unescape(match[1] ?? ''))

/** Reads the links, ids and text of a page. */
export function readHtml(html: string): ReadPage {
  const markup = html.replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1')
  return {
    html,
    links: [...new Set([...all(markup, /<a\s[^>]*?href="([^"]*)"/g), ...all(markup, /<form\s(?![^>]*method="post")[^>]*?action="([^"]*)"/g), ...all(markup, /<link rel="alternate"[^>]*? href="([^"]*)"/g)])],
    ids: new Set(all(markup, /\sid="([^"]*)"/g)),
    text: unescape(markup.replaceAll(/<[^>]+>/g, ' ')),
  }
}

function faultsOfHead(html: string, lang: string, address: string): string[] {
  const faults: string[] = []
  if (!html.startsWith(`<!doctype html><html lang="${lang}"`)) faults.push('html lang')
  if (!/<title>[^<]{4,}<\/title>/.test(html)) faults.push('title')
  if (!/<meta name="description" content="[^"]{10,}"/.test(html)) faults.push('description')
  if (/<meta name="robots" content="noindex"/.test(html)) return faults
  const [canonical] = all(html, /<link rel="canonical" href="([^"]*)"/g)
  if (!canonical || new URL(canonical).pathname !== address.split('?')[0] || canonical.includes('?')) faults.push(`canonical ${canonical}`)
  const alternates = all(html, /<link rel="alternate" hreflang="([^"]*)"/g).toSorted().join(' ')
  if (alternates !== 'en es fr pt x-default') faults.push(`hreflang ${alternates}`)
  return faults
}

function faultsOfTags(html: string): string[] {
  const tags = html.replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1').match(/<[a-z][^>]*>/g) ?? []
  return tags.flatMap((tag) => {
    const faults: string[] = []
    const attributes = tag.replaceAll(/="[^"]*"/g, '=')
    if (/\sstyle=/.test(attributes)) faults.push(`inline style: ${tag}`)
    if (/\son[a-z]+=/.test(attributes)) faults.push(`event handler: ${tag}`)
    if (tag.startsWith('<script') && !/\ssrc="/.test(tag) && !/type="application\/(ld\+)?json"/.test(tag)) faults.push(`inline script: ${tag}`)
    if (/\ssrc(set)?="(?!\/(?!\/))/.test(tag)) faults.push(`asset of another origin: ${tag}`)
    if (/^<link rel="(?!canonical|alternate)/.test(tag) && !/href="\/(?!\/)/.test(tag)) faults.push(`asset of another origin: ${tag}`)
    if (tag.startsWith('<img') && !/\salt=/.test(tag)) faults.push(`no alt: ${tag}`)
    if (/\shref="(?!https?:\/\/|\/(?!\/)|#|\?|mailto:)/.test(tag)) faults.push(`strange address: ${tag}`)
    return faults
  })
}

function faultsOfIds({ html, ids }: ReadPage): string[] {
  const given = all(html.replaceAll(/(<script[^>]*>).*?<\/script>/gs, '$1'), /\sid="([^"]*)"/g)
  const twice = given.filter((id, i) => given.indexOf(id) !== i)
  const named = [...all(html, /\s(?:for|aria-labelledby|aria-describedby|aria-controls|list)="([^"]*)"/g).flatMap((names) => names.split(' ')), ...all(html, /\shref="#([^"]+)"/g)]
  return [...twice.map((id) => `id twice: ${id}`), ...named.filter((id) => !ids.has(id)).map((id) => `no such id: ${id}`)]
}

function addressesIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => addressesIn(one, key))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, one]) => addressesIn(one, name))
  return typeof value === 'string' && /^(url|sameAs|@id|@context|license|item|image|logo|target|mainEntityOfPage)$/.test(key) ? [value] : []
}

function faultsOfData(html: string): string[] {
  return [...html.matchAll(/<script[^>]*type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs)].flatMap(([tag, text = '']) => {
    const data: unknown = JSON.parse(text)
    return tag.includes('ld+json') ? addressesIn(data).filter((address) => !/^https?:\/\//.test(address)).map((address) => `JSON-LD address: ${address}`) : []
  })
}

/** What is wrong with a page, in words; nothing when it keeps the rules that every page keeps. */
export function faultsOf(page: ReadPage, lang: string, address: string): string[] {
  const { html, text } = page
  const headings = html.match(/<h1[\s>]/g)?.length ?? 0
  const slips = text.match(/\bundefined\b|\bNaN\b|\bInfinity\b|\[object |\]\([a-zA-Z]+\)|&(?:amp|lt|gt|quot|#39);/g) ?? []
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]), ...slips.map((slip) => `in the text: ${slip}`),
    ...faultsOfHead(html, lang, address), ...faultsOfTags(html), ...faultsOfIds(page), ...faultsOfData(html),
  ]
}
