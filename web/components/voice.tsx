import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { VoiceView } from '#functions/designations/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { OrganizationLink } from './names.tsx'

/** Who speaks for a State or territory by its written designation, or that it has no designated voice (DESIGN §3.11). */
export function Voice({ voice, of, lang }: { voice: VoiceView | null; of: 'state' | 'territory'; lang: Language }) {
  const t = messagesFor(lang).designations
  if (voice === null) return <>{t.none[of]}</>
  const { speaker, office, reference, dated } = voice
  return <>{t.speaks[of]} <b>{office}</b>{speaker !== null && <>, <OrganizationLink organization={speaker} lang={lang} /></>}. {t.letter(reference, formatDate(lang, { text: dated }))}</>
}
