import { confirmationMails } from './confirmation-mails.ts'
import { joiningMail } from './joining-mail.ts'
import { stewardshipMail } from './stewardship-told.ts'
import { upkeepMail } from './upkeep-told.ts'
import { objectionMail } from './objections-told.ts'

/** Every mail that goes out, by its template: a subject of one line and a text without marks. Links stand on lines of their own. */
export const mail = {
  footer: 'Ayni, registre public des institutions qui protègent les enfants. Vous recevez ce message parce que vous agissez, ou que quelqu’un dit que vous agissez, pour une institution. Personne ne vous demandera votre code.',
  of: {
    ...objectionMail,
    ...confirmationMails,
    ...joiningMail,
    ...stewardshipMail,
    ...upkeepMail,
    signInCode: ({ code, minutes }: { readonly code: string; readonly minutes: number }) => ({
      subject: `Votre code pour entrer dans Ayni\u00a0: ${code}`,
      body: `Saisissez ce code sur la page où vous avez commencé à vous connecter\u00a0:\n\n${code}\n\nIl vaut ${minutes} minutes, une seule fois. Si vous ne l’avez pas demandé, ne faites rien\u00a0: sans le code, personne n’entre.`,
    }),
  },
}
