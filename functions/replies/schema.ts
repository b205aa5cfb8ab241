import type { Language } from '#db/reference/languages.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'

/** What an institution wants to stand beside a record while its objection to it is decided: its own words, in the language in which it wrote. */
export interface ReplyView { readonly organization: OrganizationBrief; readonly text: string; readonly lang: Language; readonly saidOn: string }
