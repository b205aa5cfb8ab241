/** What stands in a text where a value is put in. */
export const VALUE = '¤'

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }

/** The character that an escape stands for, and how long the escape is. */
function unescaped(source: string, at: number): { readonly text: string; readonly length: number } {
  const code = /^\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/i.exec(source.slice(at, at + 12))
  if (code) return { text: String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '0', 16)), length: code[0].length }
  const next = source[at + 1] ?? ''
  return { text: ESCAPES[next] ?? next, length: 2 }
}

function readText(source: string, start: number, end: string, found: string[]): number {
  let text = ''
  let at = start
  while (at < source.length && source[at] !== end) {
    if (source[at] === '\\') {
      const { text: one, length } = unescaped(source, at)
      text += one
      at += length
    } else if (end === '`' && source.startsWith('${', at)) {
      at = readCode(source, at + 2, '}', found) + 1
      text += VALUE
    } else text += source[at++]
  }
  found.push(text)
  return at
}

function readCode(source: string, start: number, end: string, found: string[]): number {
  let depth = 0
  let at = start
  while (at < source.length) {
    const one = source[at] ?? ''
    if (source.startsWith('//', at)) at = (source.indexOf('\n', at) + 1 || source.length)
    else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 2
    else if (one === '\'' || one === '"' || one === '`') at = readText(source, at + 1, one, found) + 1
    else if (one === end && depth === 0) return at
    else {
      depth += one === '{' ? 1 : one === '}' ? -1 : 0
      at++
    }
  }
  return at
}

/** Every text that a file of sentences holds, in quotation marks or as a template, whichever branch it stands in. It knows no regular expressions: those files have none. */
export function stringLiterals(source: string): string[] {
  const found: string[] = []
  readCode(source, 0, '', found)
  return found
}
