import type { Language } from '#db/reference/languages.ts'
import { label, longLabel } from '#db/reference/terms.ts'
import { ALLIANCE_STATES, EVIDENCES, EXCHANGE_STATUSES, SECTORS } from '#db/reference/vocabularies.ts'
import { CordSign } from '#web/components/cord.tsx'
import { Knot } from '#web/components/knot.tsx'
import { LifeSign } from '#web/components/life.tsx'
import { Prose } from '#web/components/prose.tsx'
import { Section } from '#web/components/section.tsx'
import { StateMark } from '#web/components/state-sign.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Every sign of the pages with its word. */
function Signs({ lang }: { lang: Language }) {
  const t = messagesFor(lang).about.signs
  return (
    <Section id="signs" title={t.title} note={t.lede}>
      <div class="cols signs">
        <div><h3>{t.evidence}</h3><ul>{EVIDENCES.map((slug) => <li><CordSign evidence={slug} /> <span>{longLabel('evidences', slug, lang)}</span></li>)}</ul></div>
        <div><h3>{t.sectors}</h3><ul>{SECTORS.map((slug) => <li><Knot sector={slug} /> <span>{label('sectors', slug, lang)}</span></li>)}</ul></div>
        <div><h3>{t.life}</h3><ul>{EXCHANGE_STATUSES.map((slug) => <li><LifeSign status={slug} /> <span>{label('exchange-statuses', slug, lang)}</span></li>)}</ul></div>
        <div><h3>{t.state}</h3><ul>{ALLIANCE_STATES.map((slug) => <li><StateMark state={slug} /> <span>{label('alliance-states', slug, lang)}</span></li>)}</ul></div>
      </div>
    </Section>
  )
}

/** What Ayni is, where it comes from, and how to read its signs. */
export function AboutPage({ frame }: { frame: Frame }) {
  const { lang } = frame
  const t = messagesFor(lang).about
  const links = { report: href(PATHS.whereToReport, { lang }), data: href(PATHS.data, { lang }), privacy: `${href(PATHS.privacy, { lang })}#objecting` }
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.about, { lang: other })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Prose sections={t.sections} links={links} />
      <Signs lang={lang} />
    </Page>
  )
}
