import type { Language } from '#db/reference/languages.ts'
import { MEASURES_OF, type Topic } from '#functions/network/analysis/topics.ts'
import { LITERATURE } from '#functions/network/metrics/literature.ts'
import { MEASURES, type Letter, type Measure, type MeasureSlug } from '#functions/network/metrics/registry.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** The formulas of a topic, what their letters stand for, and the publications that they are taken from. */
export function Formulas({ topic, notes, lang }: { topic: Topic; notes: readonly string[]; lang: Language }) {
  return <FormulasOf slugs={MEASURES_OF[topic]} notes={notes} lang={lang} />
}

/** The formulas of some measures, with their letters and publications. */
export function FormulasOf({ slugs, notes, lang }: { slugs: readonly MeasureSlug[]; notes: readonly string[]; lang: Language }) {
  const t = messagesFor(lang).networkAnalysis.formula
  const measures: readonly Measure[] = MEASURES.filter(({ slug }) => slugs.includes(slug))
  const letters = new Set<Letter>(measures.flatMap((measure) => measure.letters))
  const sources = new Set(measures.flatMap((measure) => measure.sources))
  return (
    <details class="twin formulas">
      <summary>{t.open}</summary>
      {notes.map((note) => <p>{note}</p>)}
      {measures.map(({ formula }) => <p class="formula">{formula}</p>)}
      {letters.size > 0 && <ul>{[...letters].map((letter) => <li>{t.letters[letter]}</li>)}</ul>}
      <ul class="literature">
        {[...sources].map((key) => {
          const source: { authors: string; year: number; title: string; in: string; doi?: string } = LITERATURE[key]
          return <li lang={lang === 'en' ? undefined : 'en'}>{source.authors} ({source.year}). {source.title}. <i>{source.in}</i>.{source.doi !== undefined && <> <a href={`https://doi.org/${source.doi}`}>doi:{source.doi}</a></>}</li>
        })}
      </ul>
    </details>
  )
}
