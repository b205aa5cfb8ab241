import { DATA_LICENCE } from '#functions/core/licences.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Parameter } from '#functions/reference/parameters.ts'
import { CodeBlock } from '#web/components/code-block.tsx'
import { CodeText } from '#web/components/code-text.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { EXAMPLES } from './examples.ts'
import { GroupSection, ParameterTable, type GroupShown } from './route-section.tsx'
import { snippets, writeSnippet } from './snippets.ts'

/** What the page tells: the parts of the API, the parameters of every list, and the problems that readers can meet. */
export interface ReferenceProps { readonly frame: Frame; readonly groups: readonly GroupShown[]; readonly listParameters: readonly Parameter[]; readonly problems: readonly ProblemType[] }

const TOPICS = ['start', 'lists', 'conditional', 'writing', 'errors', 'licence'] as const
type Topic = (typeof TOPICS)[number]

function Contents({ groups, lang }: { groups: readonly GroupShown[]; lang: Language }) {
  const t = messagesFor(lang).api
  const link = (id: string, label: string) => <li><a href={`#${id}`}>{label}</a></li>
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{t.toc}</h2>
      <ul>
        {TOPICS.slice(0, 2).map((topic) => link(topic, t[topic].title))}
        {link('examples', t.examples)}
        {groups.map(({ group, title }) => link(`of-${group}`, title[lang]))}
        {TOPICS.slice(2).map((topic) => link(topic, t[topic].title))}
      </ul>
    </nav>
  )
}

function Paragraphs({ topic, frame }: { topic: Topic; frame: Frame }) {
  const { lang } = frame
  const links = {
    index: PATHS.api, openapi: PATHS.apiOpenapi, vocabularies: PATHS.apiVocabularies, version: PATHS.apiVersion,
    ccby: DATA_LICENCE.url, keys: href(PATHS.accountKeys, { lang }), terms: href(PATHS.terms, { lang }), data: href(PATHS.data, { lang }),
  }
  return <div class="prose">{messagesFor(lang).api[topic].body.map((text) => <p><CodeText text={text.replace('{base}', frame.origin + PATHS.api)} links={links} /></p>)}</div>
}

function Problems({ problems, lang }: { problems: readonly ProblemType[]; lang: Language }) {
  const t = messagesFor(lang)
  return (
    <table class="stack parameters">
      <caption class="vh">{t.api.errors.title}</caption>
      <thead><tr><th scope="col">{t.problems.type}</th><th scope="col">{t.problems.meaning}</th><th scope="col">{t.api.status}</th></tr></thead>
      <tbody>
        {problems.map((type) => (
          <tr id={`problem-${type}`}>
            <th scope="row"><a href={href(PATHS.problem, { type })}><code>{type}</code></a></th><td>{t.problems.of[type].title}</td><td data-l={t.api.status}>{PROBLEMS[type].status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The reference of the API, to be read from top to bottom or by its contents. */
export function ReferencePage({ frame, groups, listParameters, problems }: ReferenceProps) {
  const { lang, origin } = frame
  const t = messagesFor(lang).api
  const cited = messagesFor(lang).terms.cite.example(formatNumber(lang, frame.version), formatDate(lang, { text: frame.versionDay ?? frame.day }), origin)
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.apiReference, { lang: other })}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Contents groups={groups} lang={lang} />
      <Section id="start" title={t.start.title}><Paragraphs topic="start" frame={frame} /></Section>
      <Section id="lists" title={t.lists.title}>
        <Paragraphs topic="lists" frame={frame} />
        <ParameterTable parameters={listParameters} lang={lang} caption={t.lists.title} />
      </Section>
      <Section id="examples" title={t.examples}>
        <p>{t.examplesLede}</p>
        {snippets(origin).map(({ tool, text }) => <div class="route"><h3>{tool}</h3><CodeBlock name={tool} text={text} /></div>)}
      </Section>
      {groups.map((group) => <GroupSection group={group} example={EXAMPLES[group.group]} origin={origin} lang={lang} />)}
      <Section id="conditional" title={t.conditional.title}><Paragraphs topic="conditional" frame={frame} /></Section>
      <Section id="writing" title={t.writing.title}><Paragraphs topic="writing" frame={frame} /><CodeBlock name={`${t.writing.title}: ${writeSnippet(origin).tool}`} text={writeSnippet(origin).text} /></Section>
      <Section id="errors" title={t.errors.title}><Paragraphs topic="errors" frame={frame} /><Problems problems={problems} lang={lang} /></Section>
      <Section id="licence" title={t.licence.title}><Paragraphs topic="licence" frame={frame} /><div class="note"><p>{cited}</p></div></Section>
    </Page>
  )
}
