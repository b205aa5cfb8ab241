import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { SaidView } from '#functions/core/view.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { CordEnd } from './cord.tsx'
import { TextIn } from './text-in.tsx'

/** What a party says in words, with the day; of one that has not spoken: since when it is asked, or that nobody can speak for it. */
export function saidText({ attestation, askedOn, saidOn, hasVoice }: SaidView, lang: Language): string {
  const t = messagesFor(lang).attestations
  if (attestation !== 'silent') return t[attestation](saidOn === null ? null : formatDate(lang, { text: saidOn }))
  if (hasVoice === false) return t.noVoice
  return askedOn === null ? t.notAsked : t.asked(formatDate(lang, { text: askedOn }))
}

/** What one party says of a tie: half a cord with its one end, which is filled when it has spoken, the words and the day. */
export function PartySays({ said, lang }: { said: SaidView; lang: Language }) {
  const { attestation } = said
  const tone = attestation === 'silent' ? 'said mute' : attestation === 'disputed' ? 'said bad' : 'said'
  return <span class={tone}><CordEnd attestation={attestation} /><span>{saidText(said, lang)}</span></span>
}

/** What a party adds in its own words: why it disputes, or what it would have corrected. Nothing when it adds nothing. */
export function PartyNote({ said: { attestation, note }, lang }: { said: SaidView; lang: Language }) {
  if (note === null || attestation === 'silent') return null
  const t = messagesFor(lang).attestations
  const opening = attestation === 'disputed' ? t.reason : attestation === 'confirmed' ? t.correction : t.remark
  return <p class="meta own-words"><b>{opening}</b> <q><TextIn texts={note} lang={lang} /></q></p>
}
