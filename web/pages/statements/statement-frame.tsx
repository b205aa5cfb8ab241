import type { Child } from 'hono/jsx'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** A page to print: dated, hidden from search engines, with the same in the other languages. `back` is where the registry shows it. */
export function PrintedPage({ frame, title, name, lede, address, back, children }: {
  frame: Frame; /** what kind of page it is */ title: string; name: Child; lede: string; address: (lang: Language) => string; back: { readonly label: string; readonly href: string }; children: Child | Child[]
}) {
  const { lang } = frame
  const t = messagesFor(lang)
  const others = LANGUAGES.filter((other) => other !== lang)
  return (
    <Page frame={frame} title={title} description={lede} address={address} isHidden>
      <Crumbs items={[back]} lang={lang} />
      <div class="head printed">
        <p class="kind">{title}</p>
        <h1>{name}</h1>
        <p class="lede">{lede}</p>
        <p class="meta onscreen">{t.statements.print} {t.statements.languages} <MixedList items={others.map((other) => <a href={address(other)} lang={other} hreflang={other}>{messagesFor(other).common.languageName}</a>)} /></p>
      </div>
      {children}
    </Page>
  )
}
