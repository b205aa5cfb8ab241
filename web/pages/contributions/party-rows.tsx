import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { PARTICIPANT_ROLES, PARTY_ROLES } from '#db/reference/vocabularies.ts'
import type { PartyRow, TieKind } from '#functions/contributions/schema.ts'
import type { StepView } from '#functions/contributions/view.ts'
import { faultOf, fieldId, type FormFault } from '#web/components/forms/fault.ts'
import { DateField } from '#web/components/forms/fields.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { PartyLine, partyText } from './party-name.tsx'

/** The roles of a kind of tie, in the reader's language. */
export function rolesOf(kind: TieKind, lang: Language): { readonly value: string; readonly label: string }[] {
  return kind === 'alliance' ? PARTY_ROLES.map((value) => ({ value, label: label('party-roles', value, lang) })) : PARTICIPANT_ROLES.map((value) => ({ value, label: label('participant-roles', value, lang) }))
}

function RoleField({ name, party, kind, chosen, faults, lang }: { name: string; party: string; kind: TieKind; chosen: string; faults: readonly FormFault[]; lang: Language }) {
  const t = messagesFor(lang).tieForm.who
  const fault = faultOf(faults, name)
  const id = fieldId(name)
  return (
    <div class={fault === undefined ? 'role' : 'role wrong'}>
      <label for={id}><span aria-hidden="true">{t.role}</span><span class="vh">{t.roleOf(party)}</span></label>
      {fault !== undefined && <p class="err" id={`${id}-err`}><span class="vh">{messagesFor(lang).forms.error} </span>{fault}</p>}
      <select id={id} name={name} aria-invalid={fault === undefined ? undefined : 'true'} aria-describedby={fault === undefined ? undefined : `${id}-err`}>
        <option value="">{t.chooseRole}</option>
        {rolesOf(kind, lang).map((role) => <option value={role.value} selected={role.value === chosen}>{role.label}</option>)}
      </select>
    </div>
  )
}

function Dates({ i, row, faults, lang }: { i: number; row: PartyRow; faults: readonly FormFault[]; lang: Language }) {
  const t = messagesFor(lang).tieForm
  const isGiven = [...Object.values(row.joined), ...Object.values(row.left)].some((part) => part !== '')
  const isWrong = faults.some(({ field }) => field === `party-${i}-joined` || field === `party-${i}-left`)
  return (
    <details class="tuck" open={isGiven || isWrong}>
      <summary>{t.who.dates}</summary>
      <DateField lang={lang} name={`party-${i}-joined`} label={t.who.joined} hint={t.when.exact} faults={faults} {...row.joined} />
      <DateField lang={lang} name={`party-${i}-left`} label={t.who.left} hint={t.when.exact} faults={faults} {...row.left} />
    </details>
  )
}

/** Who takes part so far, each with its role. The last row of the organization that writes cannot be taken away. */
export function PartyRows({ view: { contribution, parties }, faults, lang }: { view: StepView; faults: readonly FormFault[]; lang: Language }) {
  const t = messagesFor(lang).tieForm.who
  const { kind, organization, form: { who } } = contribution
  const own = who.parties.filter((row) => row.organization === organization).length
  return (
    <ol class="partylist">
      {who.parties.map((row, i) => {
        const name = partyText(parties, row.organization, lang)
        const isOwn = row.organization === organization
        return (
          <li>
            <input type="hidden" name={`party-${i}`} value={row.organization} />
            <PartyLine party={parties.get(row.organization) ?? { id: row.organization, names: [{ text: row.organization, lang: 'und', kind: 'official', status: 'original' }], brief: null, proposed: null }} isOwn={isOwn} lang={lang} />
            <RoleField name={`party-${i}-role`} party={name} kind={kind} chosen={row.role} faults={faults} lang={lang} />
            {(!isOwn || own > 1) && <button type="submit" class="quiet" name="do" value={`remove:${i}`}>{t.remove}<span class="vh">: {name}</span></button>}
            {kind === 'alliance' && <Dates i={i} row={row} faults={faults} lang={lang} />}
          </li>
        )
      })}
    </ol>
  )
}
