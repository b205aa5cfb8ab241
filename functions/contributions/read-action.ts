/** What the button of a step asks for. */
export type Action =
  | { readonly kind: 'continue' | 'leave' | 'keep' | 'search' | 'submit' | 'rebase' | 'propose' | 'forget' }
  | { readonly kind: 'add'; readonly organization: string }
  | { readonly kind: 'remove'; readonly row: number }

/**
 * Reads what button of a step was pressed. Enter in the search for a party, or going on with words left in it, searches; going on with an organization begun that is not on record adds it.
 *
 * @param pressed value of the button; '' when none was pressed
 * @param q words in the search for a party
 * @param isNaming whether something is typed of an organization that is not on record
 */
export function readAction(pressed: string, q: string, isNaming = false): Action {
  const [word, rest = ''] = pressed.split(':', 2)
  if (word === 'add' && /^[a-z0-9-]{1,80}$/.test(rest)) return { kind: 'add', organization: rest }
  if (word === 'remove' && /^\d{1,4}$/.test(rest)) return { kind: 'remove', row: Number(rest) }
  if (word === 'leave' || word === 'keep' || word === 'search' || word === 'submit' || word === 'rebase' || word === 'propose' || word === 'forget') return { kind: word }
  return { kind: q.trim() !== '' ? 'search' : isNaming ? 'propose' : 'continue' }
}
