import type { Language } from '#db/reference/languages.ts'
import { roleVerb } from '#db/reference/terms.ts'
import type { Part } from '#functions/exchanges/sides.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** What `count` organizations do in an exchange: "Da", "Dan", "Se enseñan", "Convoca". */
export function partVerb(part: Part, lang: Language, count: number): string {
  const t = messagesFor(lang).exchanges
  switch (part) {
    case 'mutual': return t.teachEachOther
    case 'convening': return t.convenes(count)
    case 'taking-part': return t.takesPart(count)
    default: return roleVerb('participant-roles', part, lang, count)
  }
}
