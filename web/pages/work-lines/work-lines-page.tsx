import type { Language } from '#db/reference/languages.ts'
import { longLabel } from '#db/reference/terms.ts'
import type { WorkLine } from '#db/reference/vocabularies.ts'
import { formatNumber } from '#functions/core/number.ts'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** How much of the registry is on a work line. */
export interface LineOfPage { readonly workLine: WorkLine; readonly organizations: number; readonly alliances: number; readonly exchanges: number }

/** What the resolution asks for besides the lines of the programme. */
const TOOLS: readonly WorkLine[] = ['observatory', 'evaluation']

const LISTS = ['organizations', 'alliances', 'exchanges'] as const

function Counts({ line, lang }: { line: LineOfPage; lang: Language }) {
  const t = messagesFor(lang).workLines
  const given = LISTS.filter((list) => line[list] > 0)
  if (given.length === 0) return <p class="meta">{t.noneYet}</p>
  return <ul class="tally">{given.map((list) => <li><a href={href(PATHS[list], { lang }, { workLine: line.workLine })}><b>{formatNumber(lang, line[list])}</b> {t[list](line[list])}</a></li>)}</ul>
}

function Lines({ lines, lang }: { lines: readonly LineOfPage[]; lang: Language }) {
  const t = messagesFor(lang).workLines
  return (
    <ul class="rows work">
      {lines.map((line) => (
        <li id={line.workLine}>
          <div><h3>{longLabel('work-lines', line.workLine, lang)}</h3><p>{t.about[line.workLine]}</p></div>
          <Counts line={line} lang={lang} />
        </li>
      ))}
    </ul>
  )
}

/** The work lines of the programme of 2007, each with what it is and how much of the registry is on it. */
export function WorkLinesPage({ frame, lines }: { frame: Frame; lines: readonly LineOfPage[] }) {
  const { lang } = frame
  const t = messagesFor(lang).workLines
  return (
    <Page frame={frame} title={t.title} description={t.description} section="workLines" address={(language) => href(PATHS.workLines, { lang: language })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Section id="programme" title={t.ofProgramme} note={t.resolution}><Lines lines={lines.filter(({ workLine }) => !TOOLS.includes(workLine))} lang={lang} /></Section>
      <Section id="tools" title={t.tools} note={t.toolsNote}><Lines lines={lines.filter(({ workLine }) => TOOLS.includes(workLine))} lang={lang} /></Section>
      <SourceLine><RichText text={t.foot} links={{ json: PATHS.apiVocabularies }} /></SourceLine>
    </Page>
  )
}
