import type { WordView } from '#functions/attestations/list-words.ts'
import { OrganizationLink } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import type { FactWords } from './fact-value.tsx'
import { actorText, timeText } from './revision-section.tsx'

/** What the parties of a tie have said of it, newest first: each in the name of the post that said it. Nothing where none has spoken. */
export function WordsSection({ said, words }: { said: readonly WordView[]; words: FactWords }) {
  const { lang, named } = words
  const t = messagesFor(lang).attestations
  if (said.length === 0) return null
  return (
    <Section id="said" title={t.history.title} note={t.history.note}>
      <ul class="rows">
        {said.map((one) => {
          const party = named.get(one.organization)
          return (
            <li>
              <div>
                {party ? <OrganizationLink organization={party} lang={lang} /> : one.organization}
                <p class="meta">{actorText(one.actor, words)}</p>
              </div>
              <p class="end"><b>{one.said === 'lapsed' ? t.history.lapsed : t[one.said](null)}</b> <time class="meta" datetime={one.at}>{timeText(one.at, lang)}</time></p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
