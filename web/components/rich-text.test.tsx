import { describe, expect, it } from 'vitest'
import { RichText } from './rich-text.tsx'

describe('RichText', () => {
  it('links the words in square brackets to the address of their name', () => {
    const html = String(<RichText text="See [the data](data) and [the terms](terms)." links={{ data: '/en/data', terms: 'https://example.org/' }} />)
    expect(html).toBe('See <a href="/en/data">the data</a> and <a href="https://example.org/">the terms</a>.')
  })

  it('leaves words without a link where there is no address, or one that could run', () => {
    expect(String(<RichText text="Write to [them](operator)." links={{ operator: null }} />)).toBe('Write to them.')
    expect(String(<RichText text="Write to [them](operator)." links={{ operator: 'javascript:alert(1)' }} />)).toBe('Write to them.')
  })

  it('escapes what it shows', () => {
    expect(String(<RichText text="a < b & [c > d](x)" links={{ x: '/y?a=1&b=2' }} />)).toBe('a &lt; b &amp; <a href="/y?a=1&amp;b=2">c &gt; d</a>')
  })
})
