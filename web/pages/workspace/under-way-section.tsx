import type { Language } from '#db/reference/languages.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { contributionTitle } from '#web/pages/contributions/contribution-title.ts'
import { href, PATHS } from '#web/paths.ts'

/** What an organization has under way: drafts, what waits for a steward, what was sent back. */
export function UnderWaySection({ contributions, lang }: { contributions: readonly Contribution[]; lang: Language }) {
  const { contributions: t } = messagesFor(lang)
  const day = (instant: string) => formatDate(lang, { text: instant.slice(0, 10) })
  return (
    <Section id="under-way" title={t.workspace.underWay}>
      {contributions.length === 0 ? <None text={t.workspace.nothingUnderWay} /> : (
        <ul class="rows">
          {contributions.map((one) => (
            <li>
              <div>
                <a class="name" href={href(one.state === 'draft' && one.operation !== 'withdraw' ? PATHS.contributionWhat : PATHS.contribution, { lang, id: one.id })}>{contributionTitle(one, lang) ?? t.workspace.untitled}</a>
                <p class="meta"><MixedList items={[label('record-kinds', one.kind, lang), t.workspace.operation[one.operation], one.state === 'submitted' && one.submittedAt !== null ? t.workspace.submitted(day(one.submittedAt)) : t.workspace.updated(day(one.updatedAt))]} /></p>
              </div>
              <p class="end"><b>{t.states[one.state]}</b></p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
