import type { Cut } from '#db/list-statement.ts'
import { slotted, type SlotValues } from '#db/prepared.ts'
import type { WordQuery } from './words.ts'

/** A question of a list with slots in place of its values, so that its statement is rendered once for all questions of its shape; what only rendering needs is made when it is asked for. */
export interface SlottedQuestion<F> {
  readonly shape: string
  readonly values: SlotValues
  /** the filter's conditions, without words, length of page, place and facets */
  readonly filter: F
  readonly words: WordQuery | null
  readonly cut: Cut
  /** whether it asks for the whole list */
  readonly isBare: boolean
}

/** Fields of a question that are no conditions. */
const APART = new Set(['q', 'limit', 'cursor', 'facets', 'order'])

/** Puts slots in place of the values of a question. */
export function slottedQuestion<F extends object>(question: F, words: WordQuery | null, { limit, after, offset }: Cut): SlottedQuestion<F> {
  const asked = slotted('filter', Object.fromEntries(Object.entries(question).filter(([name]) => !APART.has(name))))
  const word = words && slotted('word', words)
  const start = slotted('cut', { ...after, offset })
  return {
    shape: `${limit}|${start.shape}|${word?.shape ?? ''}|${asked.shape}`,
    values: { ...asked.values, ...word?.values, ...start.values },
    isBare: !words && asked.shape === '',
    get filter() {
      return asked.slots as F // the same fields but those that are no conditions
    },
    get words() {
      return word && word.slots
    },
    get cut() {
      const { sort, key, offset: from } = start.slots
      return { limit, after: sort !== undefined && key !== undefined ? { sort, key } : null, offset: from }
    },
  }
}
