import { violatedConstraint } from '#db/constraint.ts'
import { Problem } from '#functions/core/problem.ts'

/** The refusal that a violated constraint stands for, where two writers met between reading and writing; null for any other error. */
export function constraintProblem(error: unknown): Problem | null {
  switch (violatedConstraint(error)) {
    case 'record.kind, record.id':
      return new Problem('already-exists', 'there is a record with this id already', [{ pointer: '/id', code: 'already-exists', detail: 'an id that is not taken' }])
    case 'organization_identifier.scheme, organization_identifier.value':
      return new Problem('already-exists', 'another organization has one of these identifiers', [{ pointer: '/identifiers', code: 'already-exists', detail: 'an identifier that no other organization bears' }])
    default:
      return null
  }
}
