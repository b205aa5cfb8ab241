import { formatNumber } from '#functions/core/number.ts'
import { plural } from '#functions/core/plural.ts'
import { joiningNotices } from './joining-notices.ts'
import { stewardshipNotices } from './stewardship-told.ts'
import { upkeepNotices } from './upkeep-told.ts'
import { objectionNotices } from './objections-told.ts'

/** The inbox, and its lines: each kind with its sentence. Whoever adds a kind writes its sentence in the four languages. */
export const notices = {
  title: 'Caixa de entrada',
  lede: 'O que diz respeito às suas instituições e à sua conta. Quem atua pela instituição também a lê.',
  ledeOf: (organization: string) => `O que diz respeito a ${organization}. Quem atua por ela também a lê.`,
  none: 'Ainda não há nada na caixa de entrada.',
  noneHint: 'Aqui aparecerá quem pede a confirmação de um vínculo e o que se decide sobre o que foi enviado.',
  unread: (n: number) => plural('pt', n, 'Há uma mensagem não lida.', `Há ${formatNumber('pt', n)} mensagens não lidas.`),
  read: 'Marcar como lida',
  new: 'Nova',
  readAll: 'Marcar tudo como lido',
  open: 'Abrir',
  older: 'Anteriores',
  yours: 'Sua conta',
  done: 'Tudo está lido.',
  of: {
    ...objectionNotices,
    ...stewardshipNotices,
    ...upkeepNotices,
    ...joiningNotices,
    tieToConfirm: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} registrou “${title}” e indica a sua instituição como parte. É isso mesmo?`,
    tieToConfirmAgain: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} alterou “${title}”. Confirme se continua valendo.`,
    tieConfirmed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirma “${title}”.`,
    tieCorrected: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirma “${title}” e propõe uma correção.`,
    tieDisputed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} contesta “${title}”.`,
    tieRetracted: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} retira o que havia dito sobre “${title}”.`,
    tiePublic: ({ title }: { readonly title: string }) => `“${title}” já é público: pelo menos duas partes o confirmam. Falta a revisão do registro.`,
  },
}
