import { decodeStep, encodeStep, type FormEntry } from './form-codec.ts'
import type { TieForm } from './schema.ts'

function valuesOf(entries: readonly FormEntry[], name: string): readonly string[] {
  return entries.filter(([one]) => one === name).map(([, value]) => value)
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A form that was begun on one version of a fact, brought to a later one: each field that its author did not touch is that of the later version, each that she touched is hers. The
 * parties are one field: their rows have no names. Pure.
 */
export function mergeForms(base: TieForm, theirs: TieForm, mine: TieForm): TieForm {
  const merged = (['what', 'when'] as const).reduce((form, step) => {
    const [was, there, here] = [encodeStep(base, step), encodeStep(theirs, step), encodeStep(mine, step)]
    return decodeStep(form, step, { all: (name) => (isSame(valuesOf(was, name), valuesOf(here, name)) ? valuesOf(there, name) : valuesOf(here, name)) })
  }, mine)
  return isSame(base.who, mine.who) ? { ...merged, who: theirs.who } : merged
}
