/** The lines of an inbox about joining. */
export const joiningNotices = {
  standingAsked: ({ who }: { readonly who: string }) => `Quelqu’un demande à agir au nom de ${who} et donne votre institution comme référence. Connaissez-vous cette personne\u202f?`,
  memberJoined: (_: object) => 'Quelqu’un a prouvé, par un courriel de son site, agir au nom de l’institution\u00a0: c’est désormais un de ses membres.',
  requestGranted: ({ who }: { readonly who: string }) => `Vous pouvez désormais agir au nom de ${who}.`,
  requestRefused: ({ who }: { readonly who: string }) => `Votre demande pour agir au nom de ${who} n’est pas accordée.`,
}
