import type { Child } from 'hono/jsx'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { asset } from '#web/assets.ts'
import { JsonLd, type Json } from '#web/components/json-ld.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { Footer } from './footer.tsx'
import type { Frame, Section } from './frame.ts'
import { Header } from './header.tsx'
import { SampleBanner } from './sample-banner.tsx'

/** What a page gives to its frame. */
export interface PageProps {
  readonly frame: Frame
  /** the page's own title; `· Ayni` is added */
  readonly title: string
  /** one sentence for search engines, in the page's language */
  readonly description: string
  /** the page's address in each language, without its query */
  readonly address: (lang: Language) => string
  /** the section it belongs to, if any: the knot on the cord */
  readonly section?: Section
  /** islands of web/islands that the page loads; reading pages have none */
  readonly islands?: readonly string[]
  /** sheets besides the common one */
  readonly styles?: readonly string[]
  /** anything else for the head */
  readonly head?: Child
  readonly jsonLd?: Json
  /** takes the width of the window, as the network does */
  readonly isWide?: boolean
  /** not for search engines: errors, searches, filtered lists */
  readonly isHidden?: boolean
  /** a form came back with faults: the title says so first */
  readonly hasErrors?: boolean
  readonly children: Child | Child[]
}

/** The page for a reader of no known language: the door that chooses for the home page, the Spanish page elsewhere. */
function defaultAddress(address: (lang: Language) => string): string {
  const spanish = address('es')
  return spanish === href(PATHS.home, { lang: 'es' }) ? PATHS.root : spanish
}

function Alternates({ frame, address }: { frame: Frame; address: (lang: Language) => string }) {
  return (
    <>
      <link rel="canonical" href={frame.origin + address(frame.lang)} />
      {LANGUAGES.map((lang) => <link rel="alternate" hreflang={lang} href={frame.origin + address(lang)} />)}
      <link rel="alternate" hreflang="x-default" href={frame.origin + defaultAddress(address)} />
    </>
  )
}

/** The frame of every page: head, header, main, footer. */
export function Page({ frame, title, description, address, section, islands = [], styles = [], head, jsonLd, isWide = false, isHidden = false, hasErrors = false, children }: PageProps) {
  const t = messagesFor(frame.lang).common
  return (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{hasErrors ? `${messagesFor(frame.lang).forms.error} ` : ''}{title} · {t.brand}</title>
        <meta name="description" content={description} />
        {isHidden ? <meta name="robots" content="noindex" /> : <Alternates frame={frame} address={address} />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        <link rel="preload" href={asset('andada-pro-400-700.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={asset('main.css')} />
        {styles.map((name) => <link rel="stylesheet" href={asset(name)} />)}
        {head}
        {islands.map((name) => <script type="module" src={asset(`${name}.js`)} />)}
        {jsonLd !== undefined && <JsonLd data={jsonLd} />}
      </head>
      <body class={isWide ? 'wide-page' : undefined}>
        <a class="skip" href="#main">{t.skip}</a>
        <Header frame={frame} address={address} section={section} />
        <SampleBanner lang={frame.lang} />
        <main id="main" tabindex={-1}><div class="wrap">{children}</div></main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}
