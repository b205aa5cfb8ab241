import type { Block, ProseSection } from '#web/locales/prose.ts'
import { RichText } from './rich-text.tsx'
import { Section } from './section.tsx'

/** The addresses that the links of a text lead to, by name. */
export type Links = { readonly [name: string]: string | null | undefined }

/** A paragraph or a list of the messages. */
export function ProseBlock({ block, links }: { block: Block; links: Links }) {
  if (typeof block === 'string') return <p><RichText text={block} links={links} /></p>
  return <ul>{block.map((item) => <li><RichText text={item} links={links} /></li>)}</ul>
}

/** Sections of a page that is read from top to bottom. */
export function Prose({ sections, links }: { sections: readonly ProseSection[]; links: Links }) {
  return (
    <>
      {sections.map((section) => (
        <Section id={section.id} title={section.title}><div class="prose">{section.body.map((block) => <ProseBlock block={block} links={links} />)}</div></Section>
      ))}
    </>
  )
}
