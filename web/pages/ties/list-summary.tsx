import type { Language } from '#db/reference/languages.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** The words for the orders of a list: one set for alliances, one for exchanges. */
export interface OrderWords { readonly title: string; readonly relevance: string; readonly recent: string; readonly toTitle: string; readonly toRecent: string }

/** How many ties were found, for what, in what order, and the link to the other order. Words are answered by relevance only. */
export function ListSummary({ found, isEmpty, words, order, t, action, query, lang }: { found: string; isEmpty: boolean; words: string; order: 'name' | 'recent'; t: OrderWords; action: string; query: string; lang: Language }) {
  const { common, ties } = messagesFor(lang)
  if (words !== '') return <><span><b>{found}</b> {ties.forWords(words)}{!isEmpty && `, ${t.relevance}`}</span> <a href={action + withChanges(query, { q: null })}>{common.search.clear}</a></>
  if (isEmpty) return <b>{found}</b>
  const isRecent = order === 'recent'
  return <><span><b>{found}</b>, {isRecent ? t.recent : t.title}</span> <a href={action + withChanges(query, { order: isRecent ? null : 'recent' })}>{isRecent ? t.toTitle : t.toRecent}</a></>
}
