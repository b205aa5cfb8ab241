import { describe, expect, it } from 'vitest'
import { href, PATHS } from '#web/paths.ts'
import type { Frame } from './frame.ts'
import { Page } from './page.tsx'

const FRAME: Frame = { lang: 'es', origin: 'https://ayni.example', query: '?sector=government', day: '2026-11-24', version: 1, versionDay: '2026-11-23', operator: null }

function pageOf(frame: Frame, path: typeof PATHS.home | typeof PATHS.alliances = PATHS.alliances): string {
  return String(<Page frame={frame} title="Alianzas" description="Todas" section="alliances" address={(lang) => href(path, { lang })} jsonLd={{ name: '</script><script>x' }}>x</Page>)
}

describe('Page', () => {
  it('says its language, its title and where it is in the other languages', () => {
    const html = pageOf(FRAME)
    expect(html).toContain('<html lang="es">')
    expect(html).toContain('<title>Alianzas · Ayni</title>')
    expect(html).toContain('<link rel="canonical" href="https://ayni.example/es/alliances"/>')
    for (const lang of ['es', 'en', 'pt', 'fr']) expect(html).toContain(`<link rel="alternate" hreflang="${lang}" href="https://ayni.example/${lang}/alliances"/>`)
    expect(html).toContain('hreflang="x-default" href="https://ayni.example/es/alliances"')
    expect(pageOf(FRAME, PATHS.home)).toContain('hreflang="x-default" href="https://ayni.example/"')
  })

  it('keeps the page and its query when the language is switched', () => {
    expect(pageOf(FRAME)).toContain('href="/fr/alliances?sector=government" lang="fr"')
  })

  it('puts the knot on the section where the reader is', () => {
    expect(pageOf(FRAME)).toContain('<a href="/es/alliances" aria-current="page">Alianzas</a>')
  })

  it('loads no script on a reading page, and lets no data block end early', () => {
    const html = pageOf(FRAME)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toContain('<script type="application/ld+json">{"name":"\\u003c/script>\\u003cscript>x"}</script>')
    expect(html).not.toMatch(/ style=| on[a-z]+=/)
  })

  it('names the operator only where the settings name one', () => {
    expect(pageOf(FRAME)).toContain('Ningún organismo ha asumido todavía la operación de esta instancia')
    const operated = pageOf({ ...FRAME, operator: { name: 'Instituto <A>', url: 'https://example.org/contact' } })
    expect(operated).toContain('Opera esta instancia: <a href="https://example.org/contact">Instituto &lt;A&gt;</a>')
    expect(operated).not.toContain('Ningún organismo')
  })
})
