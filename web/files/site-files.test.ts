import { describe, expect, it } from 'vitest'
import { robotsText, sitemapIndex, sitemapOf } from './site-files.ts'

describe('robotsText', () => {
  it('names the sitemap by its whole address', () => {
    expect(robotsText('https://ayni.example')).toContain('Sitemap: https://ayni.example/sitemap.xml\n')
  })
})

describe('sitemapIndex', () => {
  it('has one sitemap for each language, under that language', () => {
    const locations = [...sitemapIndex('https://ayni.example', '2026-11-24').matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1])
    expect(locations).toEqual(['es', 'en', 'pt', 'fr'].map((lang) => `https://ayni.example/${lang}/sitemap.xml`))
  })
})

describe('sitemapOf', () => {
  const page = { address: (lang: string) => `/${lang}/organizations/a&b`, changedOn: '2026-03-19' }

  it('gives a page its address, its day and its four alternates', () => {
    const xml = sitemapOf('https://ayni.example', 'pt', [page])
    expect(xml).toContain('<loc>https://ayni.example/pt/organizations/a&amp;b</loc><lastmod>2026-03-19</lastmod>')
    expect([...xml.matchAll(/hreflang="(..)"/g)].map((match) => match[1])).toEqual(['es', 'en', 'pt', 'fr'])
  })

  it('leaves the day out where none is known', () => {
    expect(sitemapOf('https://ayni.example', 'es', [{ ...page, changedOn: null }])).not.toContain('lastmod')
  })
})
