import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { stringLiterals, VALUE } from '#tests/support/string-literals.ts'

/** Texts of the sentences of a language, in each branch, with their file; not what the files import, nor code inside the sentences. */
function textsOf(lang: Language): { readonly file: string; readonly text: string }[] {
  const folder = new URL(`./${lang}/`, import.meta.url)
  return readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts').flatMap((file) =>
    stringLiterals(readFileSync(new URL(file, folder), 'utf8').replaceAll(/^import .*$/gm, '')).map((text) => ({ file, text: text.replaceAll(/`[^`]*`/g, VALUE) })))
}

const brokenBy = (lang: Language, rule: RegExp) => textsOf(lang).filter(({ text }) => rule.test(text)).map(({ file, text }) => `${file}: ${text}`)

describe('the typography of the sentences', () => {
  it('puts a narrow no-break space before ; ! ? and inside guillemets in French', () => {
    expect(brokenBy('fr', /(?:^|[^\u202f!?])[;!?](?:[\s»)]|$)|[^\u202f]»|«[^\u202f]/u)).toEqual([])
  })

  it('puts a no-break space before a colon in French', () => {
    expect(brokenBy('fr', /(?:^|[^\u00a0]):(?:\s|$)/u)).toEqual([])
  })

  it.each(LANGUAGES)('has apostrophes, not straight marks, between letters (%s)', (lang) => {
    expect(brokenBy(lang, /[\p{L}¤]'[\p{L}¤]|\p{L}'(?:\s|$)/u)).toEqual([])
  })
})

describe('stringLiterals', () => {
  it('finds each text of a file, whichever branch it stands in', () => {
    const source = "/** not 'this' */\nconst a = { b: 'it\\'s', c: (n: number) => (n === 1 ? `${n} one` : `more: ${[`x ${n}`, 'y'].join()}\\u202f!`) } // nor 'that'\n"
    expect(stringLiterals(source).toSorted()).toEqual(["it's", '¤ one', 'more: ¤\u202f!', 'x ¤', 'y'].toSorted())
  })
})
