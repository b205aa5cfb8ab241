import type { Language } from '#db/reference/languages.ts'
import type { Question, Voice } from '#functions/confirmations/schema.ts'
import { displayName } from '#functions/core/text.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { namesText, rolesText } from './tie-in-full.tsx'

/** The question in a sentence: who says what of the party that is asked. */
export function asksText(question: Question, { party }: Voice, lang: Language): string {
  const t = messagesFor(lang).answers
  const others = question.claimedBy.filter(({ id }) => id !== party.id).slice(0, 3)
  const name = displayName(party.names, lang).text
  const says = others.length === 0 ? t.asksNobody(name) : t.asks(namesText(others, lang), name)
  return [question.before !== null && others.length > 0 ? t.asksAgain(namesText(others, lang)) : says, t.as(rolesText(party, question.kind, lang)), ...(question.about.of === 'contribution' ? [t.notPublic] : [])].join(' ')
}
