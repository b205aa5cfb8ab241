import { formatDate } from '#functions/core/format-date.ts'
import { Prose } from '#web/components/prose.tsx'
import { Section } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { Contact } from './contact.tsx'

/** The day on which somebody last held the statement against the pages. */
const REVIEWED_ON = '2026-11-24'

/** What accessibility is aimed at, how it is checked, which limits are known, and whom to tell. */
export function AccessibilityPage({ frame }: { frame: Frame }) {
  const { lang } = frame
  const t = messagesFor(lang).accessibility
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.accessibility, { lang: other })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Prose sections={t.sections} links={{}} />
      <Section id="contact" title={t.contact.title}>
        <div class="prose"><Contact frame={frame} write={t.contact.write} noAddress={messagesFor(lang).privacy.contact.noAddress} nobody={t.contact.nobody} /></div>
        <SourceLine>{t.reviewed(formatDate(lang, { text: REVIEWED_ON }))}</SourceLine>
      </Section>
    </Page>
  )
}
