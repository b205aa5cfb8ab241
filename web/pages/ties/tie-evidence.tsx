import type { Language } from '#db/reference/languages.ts'
import { evidenceText, CordSign } from '#web/components/cord.tsx'
import type { Evidence } from '#db/reference/vocabularies.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** How far a tie is confirmed, always with n of m (MODEL, Ties): a public source or a dispute says it too. */
export function TieEvidence({ evidence, spoken, parties, lang }: { evidence: Evidence; spoken: number; parties: number; lang: Language }) {
  const t = messagesFor(lang)
  const text = evidenceText({ evidence, spoken, parties, lang })
  const isCounted = evidence === 'claimed' || evidence === 'confirmed'
  return <span class={evidence === 'disputed' ? 'said bad' : 'said'}><CordSign evidence={evidence} /><span>{isCounted ? text : text + t.ties.clauseBreak + (spoken === 0 ? t.common.evidence.silent(parties) : t.common.evidence.claimed(spoken, parties))}</span></span>
}
