/** The ids of the organizations that a fact of an alliance or an exchange names as taking part, each once. */
export function citedParties(fact: unknown): readonly string[] {
  if (typeof fact !== 'object' || fact === null) return []
  const listed: unknown = 'parties' in fact ? fact.parties : 'participants' in fact ? fact.participants : []
  if (!Array.isArray(listed)) return []
  return [...new Set(listed.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'organization' in one && typeof one.organization === 'string' ? [one.organization] : [])))]
}
