import type { Language } from '#db/reference/languages.ts'
import type { Words } from '#db/reference/term.ts'
import { CodeBlock } from '#web/components/code-block.tsx'
import { CodeText } from '#web/components/code-text.tsx'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import type { Parameter } from '#functions/reference/parameters.ts'
import type { Example } from './examples.ts'

/** An address of the API as the page shows it; `listed` names the parameters of every list that it takes too. */
export interface RouteShown { readonly id: string; readonly address: string; readonly title: Words; readonly parameters: readonly Parameter[]; readonly listed: readonly string[] }

/** A part of the API as the page shows it. */
export interface GroupShown { readonly group: string; readonly title: Words; readonly routes: readonly RouteShown[] }

/** Longest list of values that is spelt out where a vocabulary has them. */
const SPELT_OUT = 9

function Codes({ values }: { values: readonly string[] }) {
  return <>{values.map((value, i) => <>{i > 0 && ', '}<code>{value}</code></>)}</>
}

function Values({ parameter: { name, schema, values, vocabulary }, lang }: { parameter: Parameter; lang: Language }) {
  const t = messagesFor(lang).api.value
  const inner = schema.items ?? schema
  if (values && vocabulary && values.length > SPELT_OUT) return <a href={href(PATHS.apiVocabulary, { id: vocabulary })}>{t.vocabulary(values.length)}</a>
  if (values) return <Codes values={values} />
  if (inner.type === 'integer') return <>{t.number(Number(inner['minimum']), Number(inner['maximum']))}</>
  if (inner['format'] === 'date') return <>{t.day}</>
  return <CodeText text={name === 'country' ? t.code : name === 'organization' ? t.id : t.text} />
}

/** The parameters of an address: name, values, what each does. */
export function ParameterTable({ parameters, lang, caption }: { parameters: readonly Parameter[]; lang: Language; caption: string }) {
  const t = messagesFor(lang).api
  return (
    <table class="stack parameters">
      <caption class="vh">{caption}</caption>
      <thead><tr><th scope="col">{t.parameter}</th><th scope="col">{t.meaning}</th><th scope="col">{t.values}</th></tr></thead>
      <tbody>
        {parameters.map((parameter) => (
          <tr>
            <th scope="row"><code>{parameter.name}</code></th>
            <td><CodeText text={parameter.words[lang]} /></td>
            <td><Values parameter={parameter} lang={lang} />{parameter.repetition !== 'any' && <span class="meta small"> ({t.repetition[parameter.repetition]})</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RouteShownAs({ route: { id, address, title, parameters, listed }, lang }: { route: RouteShown; lang: Language }) {
  const t = messagesFor(lang).api
  return (
    <div class="route">
      <h3 id={id}>{title[lang]}</h3>
      <p class="address"><code>GET {address}</code></p>
      {parameters.length > 0 && <ParameterTable parameters={parameters} lang={lang} caption={`${t.parameter}: ${title[lang]}`} />}
      {listed.length > 0 && <p class="meta"><CodeText text={t.alsoList(listed.map((name) => `\`${name}\``).join(', '))} /></p>}
    </div>
  )
}

/** A part of the API: its addresses, and an example of what it is asked and answers. */
export function GroupSection({ group: { group, title, routes }, example, origin, lang }: { group: GroupShown; example: Example | undefined; origin: string; lang: Language }) {
  const t = messagesFor(lang).api
  return (
    <Section id={`of-${group}`} title={title[lang]}>
      {routes.map((route) => <RouteShownAs route={route} lang={lang} />)}
      {example && (
        <details class="example">
          <summary>{t.request}: <code>{example.address}</code></summary>
          <p class="meta"><a href={origin + example.address}>{t.answer}</a></p>
          <CodeBlock name={`${t.answer}: ${example.address}`} text={example.answer} />
        </details>
      )}
    </Section>
  )
}
