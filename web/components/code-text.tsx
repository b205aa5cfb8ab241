import { RichText } from './rich-text.tsx'

/** A sentence of the messages with words in backquotes, which stand as code, and links as in RichText. */
export function CodeText({ text, links = {} }: { text: string; links?: { readonly [name: string]: string | null | undefined } }) {
  return <>{text.split('`').map((part, i) => (i % 2 === 1 ? <code>{part}</code> : <RichText text={part} links={links} />))}</>
}
