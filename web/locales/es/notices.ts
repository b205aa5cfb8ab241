import { formatNumber } from '#functions/core/number.ts'
import { plural } from '#functions/core/plural.ts'
import { joiningNotices } from './joining-notices.ts'
import { stewardshipNotices } from './stewardship-told.ts'
import { upkeepNotices } from './upkeep-told.ts'
import { objectionNotices } from './objections-told.ts'

/** The inbox, and its lines: each kind with its sentence. Whoever adds a kind writes its sentence in the four languages. */
export const notices = {
  title: 'Buzón',
  lede: 'Lo que concierne a sus instituciones y a su cuenta. Lo lee quienquiera que actúe por la institución.',
  ledeOf: (organization: string) => `Lo que concierne a ${organization}. Lo lee quienquiera que actúe por ella.`,
  none: 'Todavía no hay nada en el buzón.',
  noneHint: 'Aquí verá quién le pide confirmar un vínculo y qué se decide sobre lo que usted envía.',
  unread: (n: number) => plural('es', n, 'Hay un mensaje sin leer.', `Hay ${formatNumber('es', n)} mensajes sin leer.`),
  read: 'Marcar como leído',
  new: 'Nuevo',
  readAll: 'Marcar todo como leído',
  open: 'Abrir',
  older: 'Anteriores',
  yours: 'Su cuenta',
  done: 'Todo está leído.',
  of: {
    ...objectionNotices,
    ...stewardshipNotices,
    ...upkeepNotices,
    ...joiningNotices,
    tieToConfirm: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} registró «${title}» y nombra a su institución como parte. ¿Es así?`,
    tieToConfirmAgain: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} cambió «${title}». Confirme que sigue siendo así.`,
    tieConfirmed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirma «${title}».`,
    tieCorrected: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirma «${title}» y propone una corrección.`,
    tieDisputed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} objeta «${title}».`,
    tieRetracted: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} retira lo que había dicho de «${title}».`,
    tiePublic: ({ title }: { readonly title: string }) => `«${title}» ya es público: al menos dos partes lo confirman. Falta la revisión del registro.`,
  },
}
