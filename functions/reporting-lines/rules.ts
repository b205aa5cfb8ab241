/**
 * What may be said of the name of a reporting line. Many such names are the number ("Línea 102"), and a wrong number can hurt a child: a name with a figure in it is
 * kept back as the number is, until the operator has confirmed it.
 *
 * @param confirmedOn the day of that confirmation; null: none yet
 * @returns the name, or null while it must not be shown
 */
export function shownName(name: string, confirmedOn: string | null): string | null {
  return confirmedOn === null && /\p{N}/u.test(name) ? null : name
}
