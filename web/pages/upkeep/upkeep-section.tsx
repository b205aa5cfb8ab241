import { ageOf, agesFrom } from '#functions/upkeep/rules.ts'
import type { Upkeep } from '#functions/upkeep/schema.ts'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** In the workspace: how many of an organization's records ask for a check, and the way to the page on which all are checked. */
export function UpkeepSection({ frame: { lang, day }, upkeep }: { frame: Frame; upkeep: Upkeep }) {
  const t = messagesFor(lang).upkeep.page
  const due = [upkeep, ...upkeep.ties].filter((one) => ageOf(agesFrom(one), day) !== 'fresh').length
  return (
    <Section id="upkeep" title={t.title}>
      <p>{t.linkNote(due)}</p>
      <p class="acts"><a class="btn quiet" href={href(PATHS.stillTrue, { lang, organization: upkeep.id })}>{t.link}</a></p>
    </Section>
  )
}
