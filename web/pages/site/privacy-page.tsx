import { Prose } from '#web/components/prose.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { Contact } from './contact.tsx'

/** What happens to whoever reads, whose data are here, how to object and to whom. */
export function PrivacyPage({ frame }: { frame: Frame }) {
  const t = messagesFor(frame.lang).privacy
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(lang) => href(PATHS.privacy, { lang })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Prose sections={t.sections} links={{}} />
      <Section id="contact" title={t.contact.title}>
        <div class="prose">
          {frame.operator !== null && <p>{t.contact.operator} <b>{frame.operator.name}</b></p>}
          <Contact frame={frame} write={t.contact.write} noAddress={t.contact.noAddress} nobody={t.contact.nobody} />
        </div>
      </Section>
    </Page>
  )
}
