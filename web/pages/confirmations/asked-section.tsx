import type { Unanswered } from '#functions/confirmations/list-asked.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { answerPath } from './answer-page.tsx'

/** What waits for an organization's answer, for its workspace; nothing when nothing waits. */
export function AskedSection({ unanswered, lang }: { unanswered: readonly Unanswered[]; lang: Language }) {
  const t = messagesFor(lang).answers.asked
  if (unanswered.length === 0) return null
  return (
    <Section id="asked" title={t.title}>
      <ul class="rows ties">
        {unanswered.map(({ about, title, askedBy, askedOn, party }) => (
          <li>
            <div>
              <span class="name"><TextIn texts={title} lang={lang} /></span>
              <p class="meta"><MixedList items={[askedBy && t.by(displayName(askedBy, lang).text), t.since(formatDate(lang, { text: askedOn }))]} /></p>
            </div>
            <p class="end"><a class="btn" href={`${answerPath(about, lang)}?for=${party}`}>{t.go}<span class="vh">: {pickText(title, lang).text}</span></a></p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
