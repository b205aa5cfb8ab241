import type { Language } from '#db/reference/languages.ts'
import type { ProvenanceNote } from '#db/reference/provenance.ts'
import { formatNumber } from '#functions/core/number.ts'
import { officialName } from '#functions/core/text.ts'
import type { ProvenanceView } from '#functions/site/schema.ts'
import { Figures } from '#web/components/facts.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Prose } from '#web/components/prose.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

const FIGURES = ['organizations', 'alliances', 'parties', 'exchanges', 'capabilities', 'ratifications', 'laws', 'sources'] as const

/** Files whose rows have a page of their own: a note leads to it. */
const PAGES: { readonly [file: string]: typeof PATHS.organization | typeof PATHS.alliance | typeof PATHS.exchange } = {
  'organizations.csv': PATHS.organization, 'alliances.csv': PATHS.alliance, 'exchanges.csv': PATHS.exchange,
}

/** The row that a note is on, linked where it has a page; `hasPage` false for rows that may have gone. */
function RowName({ row, hasPage, lang }: { row: ProvenanceNote; hasPage: boolean; lang: Language }) {
  const t = messagesFor(lang).data.rows
  const path = PAGES[row.file]
  const where = <span class="meta small">{row.file}{row.field !== null && ` · ${row.field}`}</span>
  if (row.id === null) return <>{t.whole}<br />{where}</>
  return <>{hasPage && path ? <a href={href(path, { lang, id: row.id })}>{row.id}</a> : row.id}<br />{where}</>
}

function Notes({ id, title, note, none, notes, hasPage, lang }: { id: string; title: string; note: string; none: string; notes: readonly ProvenanceNote[]; hasPage: boolean; lang: Language }) {
  const t = messagesFor(lang).data.rows
  if (notes.length === 0) return <Section id={id} title={title}><p>{none}</p></Section>
  return (
    <Section id={id} title={title} note={lang === 'en' ? note : `${note} ${t.english}`}>
      <table class="stack notes">
        <caption class="vh">{title}</caption>
        <thead><tr><th scope="col">{t.id}</th><th scope="col">{t.note}</th></tr></thead>
        <tbody>{notes.map((row) => <tr><th scope="row"><RowName row={row} hasPage={hasPage} lang={lang} /></th><td lang="en">{row.note}</td></tr>)}</tbody>
      </table>
    </Section>
  )
}

/** Where the data come from, how far to trust them, and what was mended or waits for a better source. */
export function DataPage({ frame, view, mends, review }: { frame: Frame; view: ProvenanceView; mends: readonly ProvenanceNote[]; review: readonly ProvenanceNote[] }) {
  const { lang } = frame
  const t = messagesFor(lang).data
  const links = { report: href(PATHS.whereToReport, { lang }), api: href(PATHS.apiReference, { lang }), terms: href(PATHS.terms, { lang }) }
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.data, { lang: other })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Section id="figures" title={t.figures.title}><Figures figures={FIGURES.map((name) => ({ term: t.figures[name], value: formatNumber(lang, view[name]) }))} /></Section>
      <Prose sections={t.sections} links={links} />
      <Section id="take" title={t.take.title}><p><RichText text={t.take.text} links={links} /></p></Section>
      <Notes id="mends" title={t.mends.title} note={t.mends.note} none={t.mends.none} notes={mends} hasPage={false} lang={lang} />
      <Notes id="review" title={t.review.title} note={t.review.note} none={t.review.none} notes={review} hasPage lang={lang} />
      {view.undetermined.length > 0 && (
        <Section id="names" title={t.undetermined.title} note={t.undetermined.note}>
          <p class="ui"><MixedList items={view.undetermined.map((organization) => <a href={href(PATHS.organization, { lang, id: organization.id })}>{officialName(organization.names).text}</a>)} /></p>
        </Section>
      )}
    </Page>
  )
}
