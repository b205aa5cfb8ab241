/** The lines of an inbox about joining. */
export const joiningNotices = {
  standingAsked: ({ who }: { readonly who: string }) => `Alguém pede para atuar por ${who} e dá a sua instituição como referência. Conhece essa pessoa?`,
  memberJoined: (_: object) => 'Alguém comprovou, pelo e-mail do site, que atua pela instituição: já é membro.',
  requestGranted: ({ who }: { readonly who: string }) => `Você já pode atuar por ${who}.`,
  requestRefused: ({ who }: { readonly who: string }) => `Sua solicitação para atuar por ${who} não foi concedida.`,
}
