import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What the author of a contribution takes away: the statement of the tie where it is public, and the way to all the rest. Nothing while her organization is not on record. */
export function TakeAwayLinks({ contribution: { kind, organization, organizationKey, record }, lang }: { contribution: Contribution; lang: Language }) {
  if (organizationKey === null) return null
  const t = messagesFor(lang).statements.workspace
  return (
    <Section id="take" title={t.title}>
      {record && <p>{t.ties} <MixedList items={LANGUAGES.map((other) => <a href={href(PATHS.statement, { lang: other, kind, id: record.id })} lang={other} hreflang={other}>{messagesFor(other).common.languageName}</a>)} /></p>}
      <p>{t.list} <a href={href(PATHS.partnerships, { lang, id: organization })}>{messagesFor(lang).statements.partnerships.title}</a></p>
      <p><a href={`${href(PATHS.workspaceOf, { lang, organization })}#take`}>{t.badge}</a></p>
    </Section>
  )
}
