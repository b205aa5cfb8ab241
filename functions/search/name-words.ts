/**
 * The words by which a name is found: a folded name, and a short form that is written apart ("EE. UU.") also written together ("eeuu").
 *
 * @param folded the name as `foldForSearch` gives it
 */
export function nameWords(folded: string, isAcronym: boolean): string {
  return isAcronym && folded.includes(' ') ? `${folded} ${folded.replaceAll(' ', '')}` : folded
}
