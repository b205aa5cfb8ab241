import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { WorkLine } from '#db/reference/vocabularies.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'

/** Work lines on one line, each a link to the ties of that line. `list`: the address of the list of such ties. */
export function WorkLines({ lines, list, lang }: { lines: readonly WorkLine[]; list: string; lang: Language }) {
  return (
    <>
      {lines.map((line, i) => {
        const text = label('work-lines', line, lang)
        return <>{i > 0 && ', '}<a href={`${list}?workLine=${line}`}>{i === 0 ? text : lowerFirst(text)}</a></>
      })}
    </>
  )
}
