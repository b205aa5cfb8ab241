import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { messagesFor } from './messages.ts'

/** What messages are asked with: numbers, which stand for texts too, else lists. A message that takes neither is left to the tests of its page. */
const GUESSES: readonly (readonly unknown[])[] = [[2, 3, 4, 5], [['a', 'b'], ['a', 'b'], ['a', 'b']], [2, ['a', 'b'], ['a', 'b']]]

/** What a message says to the first arguments that it takes, or nothing. */
function answerOf(message: (...given: readonly unknown[]) => unknown): unknown {
  for (const given of GUESSES) {
    try {
      return message(...given)
    } catch {
      continue
    }
  }
  return undefined
}

/** Every sentence of a language with the path to it. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return sentences(answerOf((...given) => value(...given)), `${path}()`)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`))
}

const linksOf = (text: string): string[] => [...text.matchAll(/\]\((\w+)\)/g)].map((match) => match[1] ?? '').toSorted()

const all = new Map(LANGUAGES.map((lang) => [lang, new Map(sentences(messagesFor(lang)))]))

describe('the messages', () => {
  it('say something in every language at every place', () => {
    const spanish = [...(all.get('es')?.keys() ?? [])]
    for (const [lang, said] of all) {
      expect([...said.keys()].toSorted(), lang).toEqual([...spanish].toSorted())
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
