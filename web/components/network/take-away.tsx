import type { Language } from '#db/reference/languages.ts'
import type { NetworkFileName } from '#functions/network/formats/files.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

const GRAPHS: readonly NetworkFileName[] = ['network.graphml', 'network.gexf', 'network.json']
const TABLES: readonly NetworkFileName[] = ['nodes.csv', 'ties.csv', 'ends.csv']

function Files({ title, names, lang, query }: { title: string; names: readonly NetworkFileName[]; lang: Language; query: string }) {
  const { files } = messagesFor(lang).networkTake
  return <p>{title} <MixedList items={names.map((file) => <a href={href(PATHS.networkFile, { lang, file }) + query} download>{files[file]}</a>)} /></p>
}

/** What is shown of the network, to take away as files. `query` is that of the view. */
export function TakeAway({ lang, query }: { lang: Language; query: string }) {
  const { networkTake: t, networkBrief } = messagesFor(lang)
  return (
    <Section id="take" title={t.title} note={t.note}>
      <p><a href={href(PATHS.networkBrief, { lang }) + query}>{networkBrief.link}</a></p>
      <Files title={t.graph} names={GRAPHS} lang={lang} query={query} />
      <Files title={t.tables} names={TABLES} lang={lang} query={query} />
    </Section>
  )
}
