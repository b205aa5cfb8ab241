import { LANGUAGES } from '#db/reference/languages.ts'
import type { FormFault, Step, TieForm } from './schema.ts'

function fieldsOf(step: Step, lang: TieForm['lang']): readonly string[] {
  const inOrder = [lang, ...LANGUAGES.filter((one) => one !== lang)]
  switch (step) {
    case 'what': return [...inOrder.flatMap((one) => [`title-${one}`, `summary-${one}`]), 'nature', 'workLines', 'capabilities']
    case 'who': return ['q', 'new-isOther', 'new-name', 'new-lang', 'new-country', 'new-kind', 'new-website']
    case 'when': return ['start', 'ending', 'end', 'status', 'mode', 'durationDays', 'paidBy', ...inOrder.map((one) => `preconditions-${one}`)]
    case 'check': return ['published', 'basis', 'source', 'sourceTitle', 'sourceDate', 'reason', 'confirmed']
  }
}

const PARTY_PARTS = ['role', 'joined', 'left']

/** Where a field stands on its page: first the parties, row by row, then the others. */
function placeOf({ step, field }: FormFault, lang: TieForm['lang']): number {
  const party = /^party-(\d+)-(role|joined|left)$/.exec(field)
  if (party) return Number(party[1]) * PARTY_PARTS.length + PARTY_PARTS.indexOf(party[2] ?? '') - 1_000_000
  const place = fieldsOf(step, lang).indexOf(field)
  return place === -1 ? fieldsOf(step, lang).length : place
}

/** Faults of one step in the order in which its page asks, so that the summary on top leads down the page. Pure. */
export function inPageOrder(faults: readonly FormFault[], lang: TieForm['lang']): FormFault[] {
  return faults.toSorted((a, b) => placeOf(a, lang) - placeOf(b, lang))
}
