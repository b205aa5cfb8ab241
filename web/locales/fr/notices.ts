import { formatNumber } from '#functions/core/number.ts'
import { plural } from '#functions/core/plural.ts'
import { joiningNotices } from './joining-notices.ts'
import { stewardshipNotices } from './stewardship-told.ts'
import { upkeepNotices } from './upkeep-told.ts'
import { objectionNotices } from './objections-told.ts'

/** The inbox, and its lines: each kind with its sentence. Whoever adds a kind writes its sentence in the four languages. */
export const notices = {
  title: 'Boîte de réception',
  lede: 'Ce qui concerne vos institutions et votre compte. Toute personne qui agit pour l’institution peut la lire.',
  ledeOf: (organization: string) => `Ce qui concerne ${organization}. Toute personne qui agit pour elle peut le lire.`,
  none: 'La boîte de réception est encore vide.',
  noneHint: 'Vous y verrez qui vous demande de confirmer un lien et ce qui est décidé de vos envois.',
  unread: (n: number) => plural('fr', n, 'Un message n’est pas lu.', `${formatNumber('fr', n)} messages ne sont pas lus.`),
  read: 'Marquer comme lu',
  new: 'Nouveau',
  readAll: 'Tout marquer comme lu',
  open: 'Ouvrir',
  older: 'Plus anciens',
  yours: 'Votre compte',
  done: 'Tout est lu.',
  of: {
    ...objectionNotices,
    ...stewardshipNotices,
    ...upkeepNotices,
    ...joiningNotices,
    tieToConfirm: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} a enregistré «\u202f${title}\u202f» et y désigne votre institution comme partie. Est-ce exact\u202f?`,
    tieToConfirmAgain: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} a modifié «\u202f${title}\u202f». Confirmez que c’est toujours exact.`,
    tieConfirmed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirme «\u202f${title}\u202f».`,
    tieCorrected: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirme «\u202f${title}\u202f» et propose une correction.`,
    tieDisputed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} conteste «\u202f${title}\u202f».`,
    tieRetracted: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} retire ce qu’elle avait dit de «\u202f${title}\u202f».`,
    tiePublic: ({ title }: { readonly title: string }) => `«\u202f${title}\u202f» est public\u00a0: au moins deux parties le confirment. Le registre doit encore l’examiner.`,
  },
}
