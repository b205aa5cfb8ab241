import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { AttestationState, Evidence } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { messagesFor } from '#web/locales/messages.ts'

const ENDS = { filled: <><circle class="f" cx="5" cy="7" r="4" /><circle class="f" cx="51" cy="7" r="4" /></>, hollow: <><circle cx="5" cy="7" r="4" /><circle cx="51" cy="7" r="4" /></> }

/** The sign of evidence alone, for keys and figures: dotted, dashed, whole or broken. The word stands beside it. */
export function CordSign({ evidence }: { evidence: Evidence }) {
  switch (evidence) {
    case 'documented':
      return <svg class="c" viewBox="0 0 56 14" aria-hidden="true"><path d="M9 7h38" stroke-dasharray="0 5.4" stroke-linecap="round" stroke-width="2.4" />{ENDS.hollow}</svg>
    case 'claimed':
      return <svg class="c" viewBox="0 0 56 14" aria-hidden="true"><path d="M9 7h38" stroke-dasharray="6 4.6" /><circle class="f" cx="5" cy="7" r="4" /><circle cx="51" cy="7" r="4" /></svg>
    case 'confirmed':
      return <svg class="c" viewBox="0 0 56 14" aria-hidden="true"><path d="M5 7h46" stroke-width="2.6" />{ENDS.filled}</svg>
    case 'disputed':
      return <svg class="c" viewBox="0 0 56 14" aria-hidden="true"><path d="M5 7h18M33 7h18" stroke-width="2.6" /><path d="M24.5 2l-3 10M34.5 2l-3 10" />{ENDS.filled}</svg>
  }
}

/** How far a tie is confirmed: the sign and its words, with n of m parties (DESIGN §3.2). `sentence` says it in full. */
export function Cord({ evidence, spoken, parties, lang, sentence = false }: { evidence: Evidence; spoken: number; parties: number; lang: Language; sentence?: boolean }) {
  return <span class={evidence === 'disputed' ? 'said bad' : 'said'}><CordSign evidence={evidence} /><span>{evidenceText({ evidence, spoken, parties, lang, sentence })}</span></span>
}

/** The words of evidence alone. */
export function evidenceText({ evidence, spoken, parties, lang, sentence = false }: { evidence: Evidence; spoken: number; parties: number; lang: Language; sentence?: boolean }): string {
  const t = messagesFor(lang).common
  switch (evidence) {
    case 'documented': return sentence ? t.evidenceSentence.documented(parties) : lowerFirst(label('evidences', evidence, lang))
    case 'claimed': return sentence ? t.evidenceSentence.claimed(spoken, parties) : t.evidence.claimed(spoken, parties)
    case 'confirmed': return sentence ? t.evidenceSentence.confirmed(parties) : t.evidence.confirmed(parties)
    case 'disputed': return sentence ? t.evidenceSentence.disputed(spoken, parties) : lowerFirst(label('evidences', evidence, lang))
  }
}

/** The sign of what one party says of a tie: half a cord with its one end, which is filled when it has spoken. The word stands beside it. */
export function CordEnd({ attestation }: { attestation: AttestationState }) {
  return <svg class="c h" viewBox="0 0 36 14" aria-hidden="true">{halfCord(attestation)}</svg>
}

function halfCord(attestation: AttestationState) {
  switch (attestation) {
    case 'silent': return <><path d="M12.6 7h23" stroke-dasharray="0 5.4" stroke-linecap="round" stroke-width="2.4" /><circle cx="5" cy="7" r="4" /></>
    case 'claimed':
    case 'confirmed': return <><path d="M5 7h31" stroke-width="2.6" /><circle class="f" cx="5" cy="7" r="4" /></>
    case 'disputed': return <><path d="M5 7h13M28 7h8" stroke-width="2.6" /><path d="M20 2l-3 10M29 2l-3 10" /><circle class="f" cx="5" cy="7" r="4" /></>
    case 'retracted': return <><path d="M5 7h15" /><path d="M20 2.5v9" /><circle class="f" cx="5" cy="7" r="4" /></>
  }
}
