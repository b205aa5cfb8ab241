import { confirmationMails } from './confirmation-mails.ts'
import { joiningMail } from './joining-mail.ts'
import { stewardshipMail } from './stewardship-told.ts'
import { upkeepMail } from './upkeep-told.ts'
import { objectionMail } from './objections-told.ts'

/** Every mail that goes out, by its template: a subject of one line and a text without marks. Links stand on lines of their own. */
export const mail = {
  footer: 'Ayni, registro público de instituciones que protegen a niñas, niños y adolescentes. Recibe este mensaje porque actúa, o alguien dice que actúa, por una institución. Nadie le pedirá su código.',
  of: {
    ...objectionMail,
    ...confirmationMails,
    ...joiningMail,
    ...stewardshipMail,
    ...upkeepMail,
    signInCode: ({ code, minutes }: { readonly code: string; readonly minutes: number }) => ({
      subject: `Su código para entrar en Ayni: ${code}`,
      body: `Escriba este código en la página en la que empezó a entrar:\n\n${code}\n\nVale ${minutes} minutos y una sola vez. Si usted no lo pidió, no haga nada: sin el código nadie entra.`,
    }),
  },
}
