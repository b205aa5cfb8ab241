import type { FormValues } from '#functions/http/form.ts'
import type { Pick } from './schema.ts'

const PICK = /^(organization|alliance|exchange):([a-z0-9-]{1,80}):([1-9]\d{0,8})$/

/** The records that a form picks: the one whose button was pressed, else all that are ticked. What is no record is left out. */
export function readPicks(form: FormValues): Pick[] {
  const values = form.has('one') ? [form.one('one')] : form.all('record')
  return values.flatMap((value) => {
    const [, kind, id = '', revision = ''] = PICK.exec(value) ?? []
    return kind === 'organization' || kind === 'alliance' || kind === 'exchange' ? [{ kind, id, revision: Number(revision) }] : []
  })
}
