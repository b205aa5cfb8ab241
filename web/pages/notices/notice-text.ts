import type { Language } from '#db/reference/languages.ts'
import { tellIn } from '#functions/core/told.ts'
import type { NoticeView } from '#functions/notices/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The sentence of a notice in the reader's language; null for a kind that is no longer known. */
export function noticeText({ kind, data }: NoticeView, lang: Language): string | null {
  const sentences = messagesFor(lang).notices.of
  if (!Object.hasOwn(sentences, kind)) return null
  // writeNotice holds the data of a kind to what its sentence takes
  const say = sentences[kind] as (data: object) => string
  return say(tellIn(lang, data))
}

/** Where a notice leads in the reader's language; null: nowhere. */
export function noticeAddress({ to }: Pick<NoticeView, 'to'>, lang: Language): string | null {
  if (to === null || !Object.hasOwn(PATHS, to.path)) return null
  return href(PATHS[to.path] as '/:lang/x/:id', { lang, id: '', ...to.params }) // each parameter that its path wants was written with it
}
