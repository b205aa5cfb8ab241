import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { diffFacts, type FieldChange } from '#functions/revisions/diff-facts.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { FactTable, fieldName } from '#web/pages/history/fact-changes.tsx'
import { FactValue, type FactWords } from '#web/pages/history/fact-value.tsx'

/** What happens to a field: a word and a sign, so that no colour has to say it. */
function changeOf({ before, after }: FieldChange): { readonly sign: string; readonly word: 'changed' | 'added' | 'removed' } {
  if (before.length === 0) return { sign: '+', word: 'added' }
  return after.length === 0 ? { sign: '−', word: 'removed' } : { sign: '≠', word: 'changed' }
}

/** How many entries of a list are the same on both sides. */
function sameEntries(fact: Fact, { field, after }: FieldChange): number {
  const value = fact[field]
  return Array.isArray(value) ? value.length - after.length : 0
}

function Side({ values, field, as, words, same, none }: { values: readonly unknown[]; field: string; as: 'was' | 'is'; words: FactWords; same: number; none: string }) {
  const t = messagesFor(words.lang).stewardship.submission
  const marked = (child: Child) => (as === 'was' ? <del>{child}</del> : <ins>{child}</ins>)
  return (
    <>
      {values.length === 0 && same === 0 && <span class="meta">{none}</span>}
      {values.map((value) => <p>{marked(<FactValue field={field} value={value} words={words} />)}</p>)}
      {same > 0 && <p class="meta">{t.sameEntries(same)}</p>}
    </>
  )
}

/** What was read and what is on record now, or what is published and what is proposed: field by field, each with a sign and a word for what happens to it. */
export function SideBySide({ before, after, columns, words }: { before: Fact; after: Fact; columns: { readonly before: string; readonly after: string }; words: FactWords }) {
  const { lang } = words
  const t = messagesFor(lang).stewardship.submission
  const changes = diffFacts(before, after)
  const changed = new Set(changes.map(({ field }) => field))
  const same: Fact = Object.fromEntries(Object.entries(after).filter(([field, value]) => field !== 'id' && !changed.has(field) && value !== null && !(Array.isArray(value) && value.length === 0)))
  return (
    <>
      {changes.length === 0 ? <p class="meta">{t.nothingChanges}</p> : (
        <table class="stack diff fact compared">
          <thead><tr><th scope="col">{t.columns.field}</th><th scope="col">{columns.before}</th><th scope="col">{columns.after}</th></tr></thead>
          <tbody>
            {changes.map((change) => {
              const { sign, word } = changeOf(change)
              const entries = sameEntries(after, change)
              return (
                <tr>
                  <th scope="row">{fieldName(change, lang)} <span class="happens"><span aria-hidden="true">{sign} </span>{t.changes[word]}</span></th>
                  <td data-l={columns.before}><Side values={change.before} field={change.field} as="was" words={words} same={entries} none={t.notThere} /></td>
                  <td data-l={columns.after}><Side values={change.after} field={change.field} as="is" words={words} same={entries} none={t.notThere} /></td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {Object.keys(same).length > 0 && <details class="rest"><summary>{t.unchanged(Object.keys(same).length)}</summary><FactTable fact={same} words={words} /></details>}
    </>
  )
}

/** The words of a fact's values for a kind of record; kinds without a history of their own are told as an alliance's. */
export function wordsOf(kind: string, named: FactWords['named'], lang: Language): FactWords {
  return { kind: kind === 'organization' || kind === 'exchange' ? kind : 'alliance', lang, named }
}
