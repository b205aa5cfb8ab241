import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { messagesFor } from './messages.ts'

/** Arguments that fit any message: enough numbers that are texts as well. */
const ARGUMENTS = [2, 3, 4]

/** Every sentence of a language with the path to it; functions are asked with numbers. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return sentences(value(...ARGUMENTS), `${path}()`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`))
}

const linksOf = (text: string): string[] => [...text.matchAll(/\]\((\w+)\)/g)].map((match) => match[1] ?? '').sort()

const all = new Map(LANGUAGES.map((lang) => [lang, new Map(sentences(messagesFor(lang)))]))

describe('the messages', () => {
  it('say something in every language at every place', () => {
    const spanish = [...(all.get('es')?.keys() ?? [])]
    for (const [lang, said] of all) {
      expect([...said.keys()].sort(), lang).toEqual([...spanish].sort())
      expect([...said].filter(([, text]) => text.trim() === ''), lang).toEqual([])
    }
  })

  it('have the same links in every language', () => {
    for (const [path, text] of all.get('es') ?? []) for (const [lang, said] of all) expect(linksOf(said.get(path) ?? ''), `${lang} ${path}`).toEqual(linksOf(text))
  })

  it('keep a French sign with its word: a no-break space before ; : ? ! and inside guillemets', () => {
    const loose = [...(all.get('fr') ?? [])].filter(([, text]) => / [;:?!»]|« |[a-zé)][;?!](\s|$)/u.test(text))
    expect(loose).toEqual([])
  })

  it('never use a dated term for child sexual abuse material, nor a straight apostrophe', () => {
    for (const [lang, said] of all) expect([...said].filter(([, text]) => /porn|prostitu|'/i.test(text)), lang).toEqual([])
  })
})
