import type { Language } from '#db/reference/languages.ts'
import { formatNumber } from '#functions/core/number.ts'
import { Figures } from '#web/components/facts.tsx'
import { Prose } from '#web/components/prose.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** A row of the shipped data that was mended, or that a better source should settle. The note is in English. */
export interface ProvenanceNote {
  /** the file it stands in: `organizations.csv` */
  readonly file: string
  readonly id: string
  /** null: the row as a whole */
  readonly field: string | null
  readonly note: string
}

/** How much is on record; a figure that is not known is left out. */
export type DataFigures = { readonly [F in 'organizations' | 'alliances' | 'parties' | 'exchanges' | 'capabilities' | 'ratifications' | 'laws' | 'sources']?: number }

const FIGURES = ['organizations', 'alliances', 'parties', 'exchanges', 'capabilities', 'ratifications', 'laws', 'sources'] as const

function Notes({ id, title, note, none, notes, lang }: { id: string; title: string; note: string; none: string; notes: readonly ProvenanceNote[]; lang: Language }) {
  const t = messagesFor(lang).data.rows
  if (notes.length === 0) return <Section id={id} title={title}><p>{none}</p></Section>
  return (
    <Section id={id} title={title} note={lang === 'en' ? note : `${note} ${t.english}`}>
      <table class="stack">
        <caption class="vh">{title}</caption>
        <thead><tr><th scope="col">{t.id}</th><th scope="col">{t.note}</th></tr></thead>
        <tbody>
          {notes.map((row) => (
            <tr><th scope="row">{row.id}<br /><span class="meta small">{row.file}{row.field !== null && ` · ${row.field}`}</span></th><td lang="en">{row.note}</td></tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** Where the data come from, how far to trust them, and what was mended or waits for a better source. */
export function DataPage({ frame, figures, mends, review }: { frame: Frame; figures: DataFigures; mends: readonly ProvenanceNote[]; review: readonly ProvenanceNote[] }) {
  const { lang } = frame
  const t = messagesFor(lang).data
  const links = { report: href(PATHS.whereToReport, { lang }), api: href(PATHS.apiReference, { lang }), terms: href(PATHS.terms, { lang }) }
  const shown = FIGURES.flatMap((name) => {
    const value = figures[name]
    return value === undefined ? [] : [{ term: t.figures[name], value: formatNumber(lang, value) }]
  })
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.data, { lang: other })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      {shown.length > 0 && <Section id="figures" title={t.figures.title}><Figures figures={shown} /></Section>}
      <Prose sections={t.sections} links={links} />
      <Section id="take" title={t.take.title}><p><RichText text={t.take.text} links={links} /></p></Section>
      <Notes id="mends" title={t.mends.title} note={t.mends.note} none={t.mends.none} notes={mends} lang={lang} />
      <Notes id="review" title={t.review.title} note={t.review.note} none={t.review.none} notes={review} lang={lang} />
    </Page>
  )
}
