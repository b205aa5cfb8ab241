/** An answer of the real Worker, byte by byte. */
export interface CapturedAnswer { readonly name: string; readonly body: Uint8Array<ArrayBuffer>; readonly type: string; readonly encoding: string | null }

/** A module as Miniflare takes it. */
type Module = { type: 'ESModule' | 'Text'; path: string; contents: string } | { type: 'Data'; path: string; contents: Uint8Array<ArrayBuffer> }

/** Captured answers as modules of the bare Worker: texts as strings, packed ones as bytes. */
export function answerModules(answers: readonly CapturedAnswer[]): Module[] {
  const imports = answers.map((_, i) => `import body${i} from 'body${i}'`)
  const entries = answers.map(({ name, type, encoding }, i) => `[${JSON.stringify(name)}, { body: body${i}, type: ${JSON.stringify(type)}, encoding: ${JSON.stringify(encoding)} }]`)
  const bodies = answers.map(({ body, encoding }, i): Module => encoding ? { type: 'Data', path: `body${i}`, contents: body } : { type: 'Text', path: `body${i}`, contents: new TextDecoder().decode(body) })
  return [{ type: 'ESModule', path: 'bare-answers', contents: `${imports.join('\n')}\nexport const ANSWERS = new Map([${entries.join(', ')}])\n` }, ...bodies]
}
