import type { Child } from 'hono/jsx'
import { safeUrl } from '#functions/core/url.ts'

const LINK = /\[([^\]]+)\]\((\w+)\)/g

/**
 * A sentence of the messages with its links: in `'… [where to report](report).'` the name in round brackets is looked up in `links`.
 * A name without an address leaves the words without a link.
 */
export function RichText({ text, links }: { text: string; links: { readonly [name: string]: string | null | undefined } }) {
  const parts: Child[] = []
  let from = 0
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', name = ''] = match
    const address = safeUrl(links[name])
    parts.push(text.slice(from, match.index), address === null ? words : <a href={address}>{words}</a>)
    from = match.index + whole.length
  }
  parts.push(text.slice(from))
  return <>{parts}</>
}
