import type { Database, WriteTransaction } from '#db/client.ts'
import { selectSpeakerOf, selectSpokenFor } from './queries.ts'

/** An organization by its key and its public id. */
export interface Named { readonly key: number; readonly id: string }

/** The organization that speaks for a State by the designation in force; null: no designated voice. */
export async function speakerOf(db: Database | WriteTransaction, state: string): Promise<Named | null> {
  const [found] = await db.all<Named>(selectSpeakerOf(state))
  return found ?? null
}

/** The States and territories for which an organization speaks. */
export async function spokenForBy(db: Database | WriteTransaction, organization: number): Promise<readonly Named[]> {
  return db.all<Named>(selectSpokenFor(organization))
}
