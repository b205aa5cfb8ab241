import type { Language } from '#db/reference/languages.ts'
import { recordId } from '#functions/core/field-constraints.ts'
import { Problem } from '#functions/core/problem.ts'
import { ANSWERS, type Answer } from './schema.ts'

/** The values of the form of an answer as they arrive. */
interface TypedValues { one(name: string): string; all(name: string): readonly string[]; readonly names: readonly string[] }

const FIELDS = ['organization', 'seen', 'answer', 'correction', 'reason', 'confirmed']

/** Reads the form of an answer. @throws Problem `invalid-input` for what no page of ours sends */
export function readAnswer(values: TypedValues, lang: Language): Answer {
  const answer = ANSWERS.find((one) => one === values.one('answer'))
  const organization = values.one('organization')
  const strangers = values.names.filter((name) => !FIELDS.includes(name))
  if (!answer || !recordId.safeParse(organization).success || strangers.length > 0) {
    throw new Problem('invalid-input', 'the form is not whole: load its page again', [{ pointer: strangers[0] === undefined ? '/answer' : `/${strangers[0]}`, code: 'unknown-field', detail: 'one of the buttons of the page' }])
  }
  const note = answer === 'correct' ? values.one('correction') : answer === 'dispute' ? values.one('reason') : ''
  return { organization, answer, note, lang, confirmed: values.all('confirmed'), seen: values.one('seen') }
}
