/** The lines of an inbox about joining. */
export const joiningNotices = {
  standingAsked: ({ who }: { readonly who: string }) => `Somebody asks to act for ${who} and gives your organization as a reference. Do you know them?`,
  memberJoined: (_: object) => 'Somebody has shown, by a mail of its site, that they act for the organization: they are a member now.',
  requestGranted: ({ who }: { readonly who: string }) => `You can act for ${who} now.`,
  requestRefused: ({ who }: { readonly who: string }) => `Your request to act for ${who} has not been granted.`,
}
