import { foldForSearch } from '#functions/core/fold.ts'
import { acronymOf, siteOf, soundOf, tellingWords } from '#functions/core/telling-words.ts'
import type { ComparedName, DuplicateReason, Likeness } from './schema.ts'

const LONGEST_TYPED_ACRONYM = 10

/** Whether a text stands for an acronym: said so, or one word, or few capitals, that somebody typed. */
function mayBeAcronym({ text, kind }: ComparedName): boolean {
  if (kind !== undefined) return kind === 'acronym' || kind === 'short'
  return !text.trim().includes(' ') || (text === text.toUpperCase() && text.length <= LONGEST_TYPED_ACRONYM)
}

function soundsOf(name: string, country: string | null): string[] {
  return [...new Set(tellingWords(name, country).map(soundOf))].toSorted()
}

function wholeKey(sounds: readonly string[]): string[] {
  return sounds.length === 0 ? [] : [`w:${sounds.join(' ')}`]
}

/** Within its country: the words of a name, and the words with one left out. */
function nearKeys(sounds: readonly string[], country: string | null): string[] {
  if (sounds.length < 2) return []
  const shorter = sounds.length < 3 ? [] : sounds.map((_, out) => sounds.filter((__, i) => i !== out))
  return [sounds, ...shorter].map((words) => `v:${country ?? ''}:${words.join(' ')}`)
}

function fullNames(names: Likeness['names']): string[] {
  return names.filter(({ kind }) => kind !== 'acronym').map(({ text }) => text)
}

/**
 * The keys under which an organization is looked up by those that may be it: its site (`s:`), its acronyms (`a:`), the words of each name as they sound (`w:`), and within its
 * country those words, also with one left out (`v:`). Two organizations that share a key may be one; `likenessOf` judges.
 */
export function likenessKeys(likeness: Likeness): readonly string[] {
  const known = remembered.get(likeness)
  if (known) return known
  const keys = keysOf(likeness)
  remembered.set(likeness, keys)
  return keys
}

/** The keys of an organization that is created are asked for first and then stored. */
const remembered = new WeakMap<Likeness, readonly string[]>()

function keysOf({ names, country, website }: Likeness): string[] {
  const site = siteOf(website)
  const acronyms = names.filter(mayBeAcronym).flatMap(({ text }) => acronymOf(text) ?? [])
  const sounds = fullNames(names).map((name) => soundsOf(name, country))
  // one that says no country, and so leaves no country's name out, is to be found too
  const anywhere = country === null ? [] : fullNames(names).flatMap((name) => wholeKey(soundsOf(name, null)))
  return [...new Set([...(site === null ? [] : [`s:${site}`]), ...acronyms.map((acronym) => `a:${acronym}`), ...sounds.flatMap((one) => [...wholeKey(one), ...nearKeys(one, country)]), ...anywhere])]
}

/** Share of the pairs of neighbouring letters that two words have in common (Dice), 0 to 1. */
export function sharedLetters(one: string, other: string): number {
  const pairs = (word: string) => Array.from({ length: Math.max(word.length - 1, 0) }, (_, i) => word.slice(i, i + 2))
  const [left, right] = [pairs(one), pairs(other)]
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return left.length + right.length === 0 ? Number(one === other) : (2 * shared) / (left.length + right.length)
}

const LIKE_WORD = 0.6

function isLikeWord(one: string, other: string): boolean {
  if (one === other) return true
  if (/\d/.test(one + other)) return false
  return soundOf(one) === soundOf(other) ? sharedLetters(one, other) >= LIKE_WORD / 2 : Math.min(one.length, other.length) >= 5 && sharedLetters(one, other) >= LIKE_WORD
}

/** How two names are alike: word for word, in all words that tell, or but for one word; null: not. */
function nameLikeness(one: readonly string[], other: readonly string[]): 'same-words' | 'similar-name' | null {
  if (one.length === 0 || other.length === 0) return null
  const oddHere = one.filter((word) => !other.includes(word))
  const oddThere = other.filter((word) => !one.includes(word))
  if (oddHere.length + oddThere.length === 0) return 'same-words'
  const shared = one.length - oddHere.length
  const [here, there] = [oddHere[0], oddThere[0]]
  if (oddHere.length === 1 && oddThere.length === 1 && here && there) return isLikeWord(here, there) && (shared >= 2 || soundOf(here) === soundOf(there)) ? 'similar-name' : null
  return oddHere.length + oddThere.length === 1 && shared >= 2 ? 'similar-name' : null
}

const WEIGHT = { 'same-name': 5, 'same-website': 4, 'same-words': 3, 'same-acronym': 2, 'similar-name': 1 } as const

/** A name with all that it is compared by. */
interface Compared { readonly text: string; readonly isAcronym: boolean; readonly folded: string; readonly acronym: string | null; readonly words: readonly string[] }

/** What one is compared by, once for all that it is compared with. */
const comparedBefore = new WeakMap<Likeness, readonly Compared[]>()

function compared(likeness: Likeness): readonly Compared[] {
  const known = comparedBefore.get(likeness)
  if (known) return known
  const names = namesCompared(likeness)
  comparedBefore.set(likeness, names)
  return names
}

function namesCompared({ names, country }: Likeness): readonly Compared[] {
  return names.map((name): Compared => {
    const isAcronym = name.kind === 'acronym'
    return { text: name.text, isAcronym, folded: foldForSearch(name.text), acronym: mayBeAcronym(name) ? acronymOf(name.text) : null, words: isAcronym ? [] : tellingWords(name.text, country) }
  })
}

function reasonFor(asked: Compared, recorded: Compared): DuplicateReason['kind'] | null {
  const isAcronym = recorded.isAcronym || asked.isAcronym
  if (!isAcronym && asked.folded === recorded.folded) return 'same-name'
  if (asked.acronym !== null && asked.acronym === recorded.acronym) return 'same-acronym'
  return isAcronym ? null : nameLikeness(asked.words, recorded.words)
}

/** All reasons for which one organization may be another, whatever their countries: the weightiest name of each kind, the weightiest reason first. */
export function duplicateReasons(asked: Likeness, recorded: Likeness): DuplicateReason[] {
  const site = siteOf(asked.website)
  const reasons: DuplicateReason[] = site !== null && site === siteOf(recorded.website) ? [{ kind: 'same-website', text: site }] : []
  const ours = compared(asked)
  for (const name of compared(recorded)) {
    for (const one of ours) {
      const kind = reasonFor(one, name)
      if (kind !== null && !reasons.some((reason) => reason.kind === kind)) reasons.push({ kind, text: name.text })
    }
  }
  return reasons.toSorted((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind])
}

/** An acronym of so many letters is hardly ever borne by two institutions. */
const TELLING_ACRONYM = 5

/**
 * Whether an organization on record is probably the one in question. `sure`: the same country (or none) and the same full name, or the same site and a like name. `likely`: a
 * like name, acronym or site in the same country; where only one of them has a country, the same name, words, site or long acronym. Of two countries: never, since sister
 * institutions and the offices of one network bear the same names.
 */
export function likenessOf(asked: Likeness, recorded: Likeness): { readonly likeness: 'sure' | 'likely'; readonly reasons: readonly DuplicateReason[] } | null {
  if (asked.country !== recorded.country && asked.country !== null && recorded.country !== null) return null
  const reasons = duplicateReasons(asked, recorded)
  const has = (...kinds: readonly DuplicateReason['kind'][]) => reasons.some(({ kind }) => kinds.includes(kind))
  if (reasons.length === 0) return null
  if (asked.country === recorded.country) {
    return { likeness: has('same-name') || (has('same-website') && reasons.length > 1) ? 'sure' : 'likely', reasons }
  }
  const isKnownByAcronym = reasons.some(({ kind, text }) => kind === 'same-acronym' && (acronymOf(text)?.length ?? 0) >= TELLING_ACRONYM)
  return has('same-name', 'same-words', 'same-website') || isKnownByAcronym ? { likeness: 'likely', reasons } : null
}
