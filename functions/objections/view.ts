import type { Word } from '#functions/core/told.ts'
import type { NameView, OrganizationBrief, TextsView } from '#functions/core/view.ts'
import { organizationBrief } from '#functions/organizations/view.ts'

/** What a record is called, from the JSON text of its fact. */
export function titleOf(fact: string): Word {
  const { title, names }: { title?: TextsView; names?: readonly NameView[] } = JSON.parse(fact) // a stored fact has passed its schema
  return title ? { texts: title } : { names: names ?? [] }
}

/** An organization where it is only named, from the JSON text of its fact. */
export function briefOf(fact: string): OrganizationBrief {
  return organizationBrief(JSON.parse(fact))
}
