import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { href, PATHS } from '#web/paths.ts'
import type { PublicPage } from './public-pages.ts'

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const ESCAPES: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

/** robots.txt (RFC 9309): every page may be read; filtered lists, which have no end, and the API are not for crawlers. */
export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /api/\nDisallow: /*?\n\nSitemap: ${origin}${PATHS.sitemap}\n`
}

/** The index of the sitemaps (sitemaps.org): one for each language. `day` is that of the data version. */
export function sitemapIndex(origin: string, day: string): string {
  const maps = LANGUAGES.map((lang) => `<sitemap><loc>${escape(origin + href(PATHS.sitemapOfLanguage, { lang }))}</loc><lastmod>${day}</lastmod></sitemap>`)
  return `${XML}<sitemapindex ${SITEMAP}>\n${maps.join('\n')}\n</sitemapindex>\n`
}

/** The sitemap of a language: its pages, each with its alternates in all four (hreflang). */
export function sitemapOf(origin: string, lang: Language, pages: readonly PublicPage[]): string {
  const base = escape(origin)
  const urls = pages.map(({ address, changedOn }) => {
    const alternates = LANGUAGES.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${base}${escape(address(other))}"/>`)
    return `<url><loc>${base}${escape(address(lang))}</loc>${changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`}${alternates.join('')}</url>`
  })
  return `${XML}<urlset ${SITEMAP} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`
}
