import type { Cut } from '#db/list-statement.ts'
import { slotted, type SlotValues } from '#db/prepared.ts'
import type { WordQuery } from './words.ts'

/** A question of a list with slots in place of its values, so that its statement is rendered once for all questions of its shape. */
export interface SlottedQuestion<F> {
  readonly shape: string
  /** the filter's conditions, without words, length of page, place and facets */
  readonly filter: F
  readonly words: WordQuery | null
  readonly cut: Cut
  readonly values: SlotValues
  /** whether it asks for the whole list */
  readonly isBare: boolean
}

/** Puts slots in place of the values of a question. */
export function slottedQuestion<F extends object>(question: F, words: WordQuery | null, { limit, after, offset }: Cut): SlottedQuestion<F> {
  const fields = Object.fromEntries(Object.entries(question).filter(([name]) => !['q', 'limit', 'cursor', 'facets', 'order'].includes(name)))
  const asked = slotted('filter', fields)
  const word = words && slotted('word', words)
  const start = slotted('cut', { ...after, offset })
  const { sort, key } = start.slots
  return {
    shape: `${limit}|${start.shape}|${word?.shape ?? ''}|${asked.shape}`,
    filter: asked.slots as F, // the same fields but those that are no conditions
    words: word && word.slots,
    cut: { limit, after: sort !== undefined && key !== undefined ? { sort, key } : null, offset: start.slots.offset },
    values: { ...asked.values, ...word?.values, ...start.values },
    isBare: !words && asked.shape === '',
  }
}
