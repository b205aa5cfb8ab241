/** The lines of an inbox about joining. */
export const joiningNotices = {
  standingAsked: ({ who }: { readonly who: string }) => `Alguien pide actuar por ${who} y da a su institución como referencia. ¿Le conoce?`,
  memberJoined: (_: object) => 'Alguien ha comprobado, por el correo de su sitio, que actúa por la institución: ya es miembro.',
  requestGranted: ({ who }: { readonly who: string }) => `Ya puede actuar por ${who}.`,
  requestRefused: ({ who }: { readonly who: string }) => `Su solicitud para actuar por ${who} no ha sido concedida.`,
}
