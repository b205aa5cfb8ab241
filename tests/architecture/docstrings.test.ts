import { expect, it } from 'vitest'
import { sourceFiles, sourceText } from './import-graph.ts'

/** Things that say by themselves all that a docstring could. */
const EXEMPT: readonly (readonly [file: RegExp, name: RegExp, reason: string])[] = [
  [/^db\/reference\/vocabularies\.ts$/, /./, 'one line for each vocabulary, its words being the documentation'],
  [/schema\.ts$/, /(View|Input|Filter|List)$/, 'the type of the schema of the same name, which has its docstring'],
  [/^functions\/reference\/views\//, /./, 'the shape in zod of a documented type of the same name, to which the compiler holds it'],
]

const EXPORT = /^export (?:default )?(?:declare )?(?:async )?(?:function\*?|const|class|interface|type|abstract class) (\w+)/

function withoutDocstring(file: string): string[] {
  const lines = sourceText(file).split('\n')
  return lines.flatMap((line, i) => {
    const name = EXPORT.exec(line)?.[1]
    if (name === undefined || lines[i - 1]?.trimEnd().endsWith('*/')) return []
    return EXEMPT.some(([where, what]) => where.test(file) && what.test(name)) ? [] : [`${file}:${i + 1} ${name}`]
  })
}

it('every exported function, constant, type and table says what it is', () => {
  const files = sourceFiles().filter((file) => !/\.test\.tsx?$|^web\/locales\/|^db\/local\/edge\/built/.test(file))
  expect(files.flatMap(withoutDocstring)).toEqual([])
})
