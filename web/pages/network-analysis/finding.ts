import type { Language } from '#db/reference/languages.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber, formatPercent } from '#functions/core/number.ts'
import type { Between } from '#functions/network/analysis/between.ts'
import type { CentralResult, Result } from '#functions/network/analysis/examine.ts'
import type { MeasuredNetwork } from '#functions/network/analysis/measured-network.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { shortNameOf } from './subject.tsx'
import { valueText } from './values.ts'

/** How many are named in a finding. */
const NAMED = 3

/** How a share of one is written: small ones with a figure after the point. */
const share = (lang: Language, part: number) => formatPercent(lang, part, part > 0 && part < 0.1 ? 1 : 0)

/** An E-I index as the share of ties that lead out. */
const outOf = (index: number) => (index + 1) / 2

function centralFinding({ hub }: MeasuredNetwork, result: CentralResult, lang: Language): string {
  const { networkAnalysis: { findings: t, formula } } = messagesFor(lang)
  const { topic, leaders, states, method, on } = result
  if (method === 'skipped') return formula.skipped
  if (topic === 'clustering' && typeof result.transitivity === 'number') return t.clustering(share(lang, result.transitivity))
  const first = leaders.slice(0, NAMED)
  if (first.length === 0) return t.nobody
  if (topic === 'clustering') return t.none
  const list = joinWords(lang, first.map(({ subject, value }) => (topic === 'k-core' ? shortNameOf(hub, subject, lang) : `${shortNameOf(hub, subject, lang)} (${valueText(topic, value, lang)})`)))
  if (topic === 'k-core') {
    const most = Math.max(...[...leaders, ...states].map(({ value }) => value))
    const core = [...leaders, ...states].filter(({ value }) => value === most)
    const named = core.slice(0, NAMED).map(({ subject }) => shortNameOf(hub, subject, lang))
    return t.core(most, core.length, joinWords(lang, named))
  }
  return topic === 'degree' ? t.degree[on](first.length, list) : t[topic](first.length, list)
}

/** What was found on a topic, in a sentence or two. */
export function findingOf(network: MeasuredNetwork, result: Result, lang: Language): string {
  const { networkAnalysis: { findings: t, later } } = messagesFor(lang)
  switch (result.topic) {
    case 'later': return later
    case 'cohesion': {
      const { organizations, parts, isolates, pairs } = result.cohesion
      if (organizations === 0) return t.none
      const whole = parts.length === 1 && isolates.length === 0 ? t.oneGroup(organizations) : t.parts(organizations, parts[0]?.length ?? 0, parts.length, isolates.length)
      return pairs === null ? whole : `${whole} ${t.density(share(lang, pairs))}`
    }
    case 'communities': {
      if (result.found.kind === 'large') return t.tooLarge
      const { evidence, communities } = result.found
      if (evidence.modularity === null) return t.none
      const [found, random] = [formatNumber(lang, evidence.modularity, 2), formatNumber(lang, evidence.mean, 2)]
      return evidence.verdict === 'none' ? t.noCommunities(found, random) : t.communities(communities.length, found, random)
    }
    case 'holding': {
      const { organizations, states, ties } = result.holding
      const first = [organizations[0], ties[0]].filter((one) => one !== undefined).toSorted((a, b) => b.apart.length - a.apart.length)[0] ?? states[0]
      return first ? t.holding(organizations.length + states.length, ties.length, shortNameOf(network.hub, first.subject, lang), first.apart.length) : t.notHolding
    }
    case 'mixing': {
      const told = result.mixing.flatMap(({ by, ei, expected, groups }) => (ei === null || expected === null || groups.length < 2 || by === 'subregion' ? [] : [t.mixing[by](share(lang, outOf(ei)), share(lang, outOf(expected)))]))
      return told.length === 0 ? t.none : told.join(' ')
    }
    default: return centralFinding(network, result, lang)
  }
}

/** Who ties a subregion to the rest, in two sentences. */
export function betweenFinding({ hub }: MeasuredNetwork, between: Between, lang: Language): string {
  const t = messagesFor(lang).networkAnalysis.between
  if (between.organizations === 0) return t.absent
  const first = between.connectors.filter(({ pairs }) => pairs > 0).slice(0, NAMED)
  const list = joinWords(lang, first.map(({ subject }) => shortNameOf(hub, subject, lang)))
  return `${t.finding(between.organizations, between.tiedElsewhere, between.tiedCommon)} ${first.length === 0 ? t.nobody : t.leaders(first.length, list)}`
}
