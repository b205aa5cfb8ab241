import { LANGUAGES } from '#db/reference/languages.ts'
import type { BadgeView } from '#functions/statements/schema.ts'
import { CodeBlock } from '#web/components/code-block.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { Section } from '#web/components/section.tsx'
import { badgeAlt, badgeSnippet } from '#web/files/badge.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What an institution takes away from the registry, each in the language of whoever it is for: its list, its calendar, its badge with the lines to copy. */
export function TakeAwaySection({ frame, badge }: { frame: Frame; badge: BadgeView }) {
  const { lang, origin, day } = frame
  const { id } = badge
  const t = messagesFor(lang).statements.workspace
  const inEach = (address: (other: typeof lang) => string) => <MixedList items={LANGUAGES.map((other) => <a href={address(other)} lang={other} hreflang={other}>{messagesFor(other).common.languageName}</a>)} />
  return (
    <Section id="take" title={t.title} note={t.lede}>
      <p>{t.list} {inEach((other) => href(PATHS.partnerships, { lang: other, id }))}</p>
      <p>{t.ties} {t.tiesHint}</p>
      <p>{t.calendar} {inEach((other) => href(PATHS.calendarOfOrganization, { file: `${id}.ics` }, { lang: other }))}</p>
      <h3>{t.badge}</h3>
      <img class="badge" src={href(PATHS.badge, { file: `${id}.svg` }, { lang })} alt={badgeAlt(badge, lang)} />
      <p class="hint">{t.badgeHint}</p>
      <CodeBlock name={t.badge} text={badgeSnippet(badge, lang, day, origin)} />
    </Section>
  )
}
