import { describe, expect, it } from 'vitest'
import { Sources } from './sources.tsx'

describe('Sources', () => {
  it('shows the address where a source has no title, and never composes one', () => {
    const html = String(<Sources lang="en" sources={[{ url: 'https://www.unodc.org/a/b.html', host: 'unodc.org', title: null, date: null, kind: 'official' }]} />)
    expect(html).toContain('<a href="https://www.unodc.org/a/b.html" rel="external">unodc.org/a/b.html</a>')
    expect(html).toContain('unodc.org · no date · official source')
  })

  it('links nothing that is not http(s)', () => {
    const html = String(<Sources lang="en" sources={[{ url: 'javascript:alert(1)', host: 'x', title: 'A <b>title</b>', date: null, kind: 'other' }]} />)
    expect(html).not.toContain('href')
    expect(html).toContain('A &lt;b&gt;title&lt;/b&gt;')
  })
})
