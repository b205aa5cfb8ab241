import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { diffFacts, type FieldChange } from '#functions/revisions/diff-facts.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { FactValue, type FactWords } from './fact-value.tsx'

/** Entries of a list that stand on the page; the rest is in the JSON. */
const MOST_ENTRIES = 30

/** What a field of a fact is called, with its language where it is a text in one. */
export function fieldName({ field, part }: FieldChange, lang: Language): string {
  const t = messagesFor(lang)
  const names: { readonly [field: string]: string } = t.history.fields
  const language = LANGUAGES.find((one) => one === part)
  return language ? `${names[field] ?? field}, ${t.common.inLanguage[language]}` : (names[field] ?? field)
}

function Values({ field, values, words, as }: { field: string; values: readonly unknown[]; words: FactWords; as: 'was' | 'is' | 'said' }) {
  const shown = values.slice(0, MOST_ENTRIES)
  const marked = (child: Child) => (as === 'was' ? <del>{child}</del> : as === 'is' ? <ins>{child}</ins> : child)
  return (
    <>
      {shown.map((value) => <p>{marked(<FactValue field={field} value={value} words={words} />)}</p>)}
      {values.length > shown.length && <p class="meta">{messagesFor(words.lang).history.moreEntries(values.length - shown.length)}</p>}
    </>
  )
}

/** A fact as a table of its fields: what a record said when it was entered, or on a day. */
export function FactTable({ fact, words }: { fact: Fact; words: FactWords }) {
  return (
    <table class="stack fact">
      <tbody>
        {diffFacts(null, fact).map((change) => <tr><th scope="row">{fieldName(change, words.lang)}</th><td><Values field={change.field} values={change.after} words={words} as="said" /></td></tr>)}
      </tbody>
    </table>
  )
}

/** What changed between two states of a fact, field by field. Sentences, not colours, say where nothing was or is. */
export function ChangeTable({ before, after, words }: { before: Fact; after: Fact; words: FactWords }) {
  const t = messagesFor(words.lang).history
  const changes = diffFacts(before, after)
  if (changes.length === 0) return <p class="meta">{t.same}</p>
  return (
    <table class="stack diff fact">
      <thead><tr><th scope="col">{t.columns.field}</th><th scope="col">{t.columns.before}</th><th scope="col">{t.columns.after}</th></tr></thead>
      <tbody>
        {changes.map((change) => (
          <tr>
            <th scope="row">{fieldName(change, words.lang)}</th>
            <td data-l={t.columns.before}>{change.before.length === 0 ? <span class="meta">{t.wasNot}</span> : <Values field={change.field} values={change.before} words={words} as="was" />}</td>
            <td data-l={t.columns.after}>{change.after.length === 0 ? <span class="meta">{t.isNoMore}</span> : <Values field={change.field} values={change.after} words={words} as="is" />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
