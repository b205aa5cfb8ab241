import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { nodeName, tieTitle } from '#functions/network/names.ts'
import type { ProjectedNode } from '#functions/network/projection.ts'
import type { HubNetwork } from '#functions/network/schema.ts'
import { langOf } from '#web/components/text-in.tsx'
import { href, PATHS } from '#web/paths.ts'

/** What somebody or something of the network is called, in which language, and where its page is. */
export function subjectOf(hub: HubNetwork, { type, index }: ProjectedNode, lang: Language): { readonly text: string; readonly lang: string; readonly address: string } {
  if (type === 'state') {
    const code = hub.legend.countries[index] ?? ''
    return { text: countryName(code, lang), lang, address: href(PATHS.country, { lang, country: code }) }
  }
  if (type === 'tie') return { ...tieTitle(hub, index, lang), address: href(index < hub.alliances ? PATHS.alliance : PATHS.exchange, { lang, id: hub.ties.id[index] ?? '' }) }
  return { ...nodeName(hub, index, lang), address: href(PATHS.organization, { lang, id: hub.nodes.id[index] ?? '' }) }
}

/** Its name, linked to its page. */
export function SubjectLink({ hub, subject, lang }: { hub: HubNetwork; subject: ProjectedNode; lang: Language }) {
  const { text, lang: its, address } = subjectOf(hub, subject, lang)
  return <a href={address} lang={langOf(its, lang)}>{text}</a>
}

/** The shortest way to name it in a sentence: the acronym of an organization, else the name. */
export function shortNameOf(hub: HubNetwork, subject: ProjectedNode, lang: Language): string {
  const acronym = subject.type === 'organization' ? hub.nodes.acronym[subject.index] ?? '' : ''
  return acronym === '' ? subjectOf(hub, subject, lang).text : acronym
}

/** Several names in a row, linked; no more than so many, then how many more. */
export function SubjectList({ hub, subjects, most, lang, more }: { hub: HubNetwork; subjects: readonly ProjectedNode[]; most: number; lang: Language; more: (n: number) => string }) {
  const named = subjects.slice(0, subjects.length <= most + 1 ? subjects.length : most)
  return <>{named.map((subject, n) => <>{n > 0 && ', '}<SubjectLink hub={hub} subject={subject} lang={lang} /></>)}{named.length < subjects.length && ` ${more(subjects.length - named.length)}`}</>
}
