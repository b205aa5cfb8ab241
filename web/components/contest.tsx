import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName } from '#functions/core/text.ts'
import type { ReplyView } from '#functions/replies/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { langOf } from './text-in.tsx'

/** Says that a record is contested, with what those who object want to be read beside it, as they wrote it. Nothing while nobody objects. */
export function Contest({ contested, replies, lang }: { contested: boolean; replies: readonly ReplyView[]; lang: Language }) {
  if (!contested) return null
  const t = messagesFor(lang).objections
  return (
    <section class="contest" aria-labelledby="contest-title">
      <h2 id="contest-title">{t.contested}</h2>
      <p>{t.contestedText}</p>
      {replies.map((reply) => (
        <figure>
          <blockquote lang={langOf(reply.lang, lang)}>{reply.text}</blockquote>
          <figcaption class="meta">{t.replyBy(displayName(reply.organization.names, lang).text, formatDate(lang, { text: reply.saidOn }))}</figcaption>
        </figure>
      ))}
    </section>
  )
}
