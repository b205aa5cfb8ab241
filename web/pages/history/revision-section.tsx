import { formatDate } from '#functions/core/format-date.ts'
import type { Language } from '#db/reference/languages.ts'
import type { RevisionView } from '#functions/revisions/schema.ts'
import { shortName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { ChangeTable, FactTable } from './fact-changes.tsx'
import type { FactWords } from './fact-value.tsx'

/** The first letters of a hash: enough to tell two apart at a glance. */
const SHORT_HASH = 12

/** An instant as day and time, UTC. */
export function timeText(at: string, lang: Language): string {
  return messagesFor(lang).history.time(formatDate(lang, { text: at.slice(0, 10) }), at.slice(11, 16))
}

/** Who made a revision: a post and where it is held, or the system. */
export function actorText({ post, at }: RevisionView['actor'], { named, lang }: FactWords): string {
  const t = messagesFor(lang).history
  const organization = named.get(at)
  const posts: { readonly [post: string]: string } = t.posts
  if (post === 'system' && at === 'shipped data') return t.shippedData
  const name = posts[post] ?? post
  if (at === 'registry') return name
  if (at === 'withheld') return t.at(name, t.withheldPlace)
  return t.at(name, organization ? shortName(organization, lang) : at)
}

function Hashes({ revision, lang }: { revision: RevisionView; lang: Language }) {
  const t = messagesFor(lang).history
  return (
    <details class="hashes">
      <summary>{t.hash(revision.hash.slice(0, SHORT_HASH))}</summary>
      <dl>
        <div><dt>{t.hashThis}</dt><dd><code>{revision.hash}</code></dd></div>
        <div><dt>{t.hashPrevious}</dt><dd>{revision.previousHash === null ? t.hashNone : <code>{revision.previousHash}</code>}</dd></div>
      </dl>
    </details>
  )
}

/** One revision: what was done, by which post, when and why, and what changed. The reason of the system's own loading is its actor. */
export function RevisionSection({ revision, words }: { revision: RevisionView; words: FactWords }) {
  const { lang } = words
  const t = messagesFor(lang).history
  const { number, operation, actor, at, reason, before, after, blotted } = revision
  return (
    <Section id={`r${number}`} title={t.revision(number)} note={<time datetime={at}>{timeText(at, lang)}</time>}>
      <p class="done"><b>{t.operations[operation]}</b> · {actorText(actor, words)}</p>
      {reason !== null && actor.post !== 'system' && <p class="meta">{t.reason(reason)}</p>}
      {before === null ? <details class="rest"><summary>{t.first}</summary><FactTable fact={after} words={words} /></details> : <ChangeTable before={before} after={after} words={words} />}
      {blotted.length > 0 && <p class="meta">{t.blotted(blotted.length)}</p>}
      <Hashes revision={revision} lang={lang} />
    </Section>
  )
}
