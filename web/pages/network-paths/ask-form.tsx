import type { Language } from '#db/reference/languages.ts'
import { nodeName } from '#functions/network/names.ts'
import type { Pick } from '#functions/network/paths/pick.ts'
import type { PathsFilter } from '#functions/network/paths-filter.ts'
import type { DetailedHub } from '#functions/network/schema.ts'
import { langOf } from '#web/components/text-in.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What the form asks with, and what was found for it. */
export interface AskFormProps { readonly hub: DetailedHub; readonly a: Pick; readonly b: Pick; readonly filter: PathsFilter; readonly query: string; readonly lang: Language }

function Field({ name, pick, hub, filter, query, lang }: AskFormProps & { name: 'a' | 'b'; pick: Pick }) {
  const t = messagesFor(lang).networkPaths.form
  const written = filter[name] ?? ''
  return (
    <div class={pick.kind === 'nobody' ? 'field bad' : 'field'}>
      <label for={name}>{t[name]}</label>
      {pick.kind === 'nobody' && <p class="error" id={`${name}-error`}>{t.nobody(written)}</p>}
      <input id={name} name={name} type="text" maxlength={200} autocomplete="off" value={pick.kind === 'one' ? nodeName(hub, pick.node, lang).text : written} aria-invalid={pick.kind === 'nobody' ? 'true' : undefined} aria-describedby={pick.kind === 'nobody' ? `${name}-error` : undefined} />
      {pick.kind === 'several' && (
        <>
          <p class="hint">{t.which(written)}</p>
          <ul class="choices">{pick.nodes.map((node) => { const { text, lang: its } = nodeName(hub, node, lang); return <li><a href={href(PATHS.networkPaths, { lang }) + withChanges(query, { [name]: hub.nodes.id[node] ?? '' })} lang={langOf(its, lang)}>{text}</a></li> })}</ul>
        </>
      )}
    </div>
  )
}

/** Two fields to say who; where a name may be several, these are offered. What is filtered stays filtered. */
export function AskForm(props: AskFormProps) {
  const { query, lang } = props
  const t = messagesFor(lang).networkPaths.form
  const kept = [...new URLSearchParams(query)].filter(([name, value]) => !['a', 'b'].includes(name) && value !== '')
  return (
    <form class="ask-two" action={href(PATHS.networkPaths, { lang })}>
      {kept.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Field {...props} name="a" pick={props.a} /><Field {...props} name="b" pick={props.b} />
      <p><button>{t.button}</button></p>
    </form>
  )
}
