import { addDays, dayOf } from '#functions/core/edtf.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import type { TextsView } from '#functions/core/view.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import { MOST_NOTE, type Answer, type AnswerFault, type AnswerKind } from './schema.ts'

/** Working days within which the desk passes on what reaches nobody. */
export const DESK_WORKING_DAYS = 10

/** Days after which a party that has not answered is reminded; then no more. */
export const REMINDER_DAYS = [7, 21] as const

const DAY_MS = 86_400_000

/** Only a designation in writing gives a State or territory a voice (DESIGN §3.11). */
export function speaksByDesignation(kind: string): boolean {
  return kind === 'state' || kind === 'territory'
}

/** The day some working days after another: Monday to Friday, holidays not counted. */
export function workingDaysAfter(now: Date, days: number): string {
  let day = dayOf(now)
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return day
}

/** How many reminders are due to a party that was asked at an instant and has not answered. */
export function remindersDue(askedAt: string, now: Date): number {
  const days = (now.getTime() - Date.parse(askedAt)) / DAY_MS
  return REMINDER_DAYS.filter((after) => days >= after).length
}

/** What a party can answer, by what it says now. What was not said cannot be taken back; what is said already is not said again. */
export function answersOpen(said: AttestationState, hasNote: boolean): AnswerKind[] {
  const isClear = said === 'confirmed' && !hasNote
  return [...(isClear || said === 'claimed' ? [] : ['confirm' as const]), 'correct', 'dispute', ...(said === 'silent' || said === 'retracted' ? [] : ['retract' as const])]
}

/** A reason as facts hold it: one line, single spaces. */
export function asNote(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** The words of an answer as a fact holds them; null where the answer has none. */
export function noteOf({ answer, note, lang }: Pick<Answer, 'answer' | 'note' | 'lang'>): TextsView | null {
  return answer === 'dispute' || answer === 'correct' ? { [lang]: { text: asNote(note), status: 'original' } } : null
}

/** What is wrong with an answer, or null. A dispute says why, a correction what; what the check of free text found is confirmed piece by piece. */
export function answerFault({ answer, note, confirmed }: Pick<Answer, 'answer' | 'note' | 'confirmed'>, notices: readonly TextNotice[]): AnswerFault | null {
  if (answer !== 'dispute' && answer !== 'correct') return null
  const text = asNote(note)
  if (text === '') return answer === 'dispute' ? 'reason-missing' : 'correction-missing'
  if (text.length > MOST_NOTE) return 'too-long'
  return notices.every(({ found }) => confirmed.includes(found)) ? null : 'confirm-notice'
}

/** What has been asked and answered of a contribution, as far as it decides about publishing it before a steward has looked at it. */
export interface EarlyGround {
  readonly operation: 'create' | 'update' | 'withdraw'
  /** how many pieces the check of free text found, confirmed by their author or not */
  readonly notices: number
  /** how many organizations it names that are not on record */
  readonly proposed: number
  /** whether somebody holds a post at the organization that wrote it */
  readonly isAuthorVerified: boolean
  /** the last answer of each other party that has answered, and whether somebody holds a post there and it is not near the author's own word (`Nearness`) */
  readonly answers: readonly { readonly state: 'confirmed' | 'disputed' | 'retracted'; readonly hasNote: boolean; readonly isVerified: boolean }[]
}

/**
 * Whether a contribution is public at once, marked "not yet reviewed": two verified parties stand behind it, nobody objects or corrects, and the check of free text found nothing
 * at all, for what its author lets stand a steward is to see first. An organization that is not on record comes there only by a steward.
 */
export function isPublicEarly({ operation, notices, proposed, isAuthorVerified, answers }: EarlyGround): boolean {
  if (operation === 'withdraw' || notices > 0 || proposed > 0 || !isAuthorVerified) return false
  return answers.every(({ state, hasNote }) => state === 'confirmed' && !hasNote) && answers.some(({ isVerified }) => isVerified)
}
