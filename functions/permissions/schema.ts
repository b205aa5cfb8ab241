/**
 * Who may use a route. `anyone`: a public page or answer, the same for all. `visitor`: anyone too, but the page knows who looks. `newcomer`: signed in, the terms
 * perhaps not accepted yet. `signed-in`: terms accepted. `organization-member`: holds any post at the organization that the path names (`:organization`), or at
 * some organization where it names none. `api-key`: a route of the API that is called by a key; its scope must be to write where the route writes, and what it may
 * touch is asked of each record. The others are posts.
 */
export type Who = 'anyone' | 'visitor' | 'newcomer' | 'signed-in' | 'api-key' | 'organization-member' | 'organization-administrator' | 'steward' | 'administrator'

/** A line of the table: one route of the Worker and whom it is for. Several posts: any of them. */
export interface Permission {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** as the router has it: `/:lang/workspace/:organization/people` */
  readonly path: string
  readonly who: Who | readonly Who[]
}
