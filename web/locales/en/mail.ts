import { confirmationMails } from './confirmation-mails.ts'
import { joiningMail } from './joining-mail.ts'
import { stewardshipMail } from './stewardship-told.ts'
import { upkeepMail } from './upkeep-told.ts'
import { objectionMail } from './objections-told.ts'

/** Every mail that goes out, by its template: a subject of one line and a text without marks. Links stand on lines of their own. */
export const mail = {
  footer: 'Ayni, the public registry of institutions that protect children. You receive this message because you act, or somebody says that you act, for an institution. Nobody will ask you for your code.',
  of: {
    ...objectionMail,
    ...confirmationMails,
    ...joiningMail,
    ...stewardshipMail,
    ...upkeepMail,
    signInCode: ({ code, minutes }: { readonly code: string; readonly minutes: number }) => ({
      subject: `Your code to sign in to Ayni: ${code}`,
      body: `Type this code on the page where you began to sign in:\n\n${code}\n\nIt holds for ${minutes} minutes, once. If you did not ask for it, do nothing: without the code nobody gets in.`,
    }),
  },
}
