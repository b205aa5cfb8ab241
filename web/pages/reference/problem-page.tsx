import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import { CodeText } from '#web/components/code-text.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Where the `type` of a problem leads: what it means and what to do. It has one address for all languages; the switch leads to the reference. */
export function ProblemPage({ frame, type }: { frame: Frame; type: ProblemType }) {
  const { lang } = frame
  const t = messagesFor(lang).problems
  const { title, meaning, remedy } = t.of[type]
  return (
    <Page frame={{ ...frame, query: '' }} title={title} description={t.description(title)} address={(other) => `${href(PATHS.apiReference, { lang: other })}#problem-${type}`} isHidden>
      <div class="head">
        <h1>{title}</h1>
        <dl class="facts">
          <div><dt>{t.status}</dt><dd>{PROBLEMS[type].status}</dd></div>
          <div><dt>{t.type}</dt><dd><code>{href(PATHS.problem, { type })}</code></dd></div>
        </dl>
      </div>
      <Section id="meaning" title={t.meaning}><p><CodeText text={meaning} /></p></Section>
      <Section id="remedy" title={t.remedy}><p><CodeText text={remedy} /></p><p class="meta"><RichText text={t.back} links={{ reference: href(PATHS.apiReference, { lang }) }} /></p></Section>
    </Page>
  )
}
