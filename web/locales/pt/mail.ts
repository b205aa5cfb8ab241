import { confirmationMails } from './confirmation-mails.ts'
import { joiningMail } from './joining-mail.ts'
import { stewardshipMail } from './stewardship-told.ts'
import { upkeepMail } from './upkeep-told.ts'
import { objectionMail } from './objections-told.ts'

/** Every mail that goes out, by its template: a subject of one line and a text without marks. Links stand on lines of their own. */
export const mail = {
  footer: 'Ayni, registro público de instituições que protegem crianças e adolescentes. Você recebe esta mensagem porque atua, ou alguém diz que atua, por uma instituição. Ninguém pedirá o seu código.',
  of: {
    ...objectionMail,
    ...confirmationMails,
    ...joiningMail,
    ...stewardshipMail,
    ...upkeepMail,
    signInCode: ({ code, minutes }: { readonly code: string; readonly minutes: number }) => ({
      subject: `O seu código para entrar no Ayni: ${code}`,
      body: `Escreva este código na página em que começou a entrar:\n\n${code}\n\nVale ${minutes} minutos e uma única vez. Se você não o pediu, não faça nada: sem o código ninguém entra.`,
    }),
  },
}
