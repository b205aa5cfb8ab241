import type { PostKind } from '#db/schema/accounts.ts'
import { posts } from './posts.ts'

/** The mails of joining and of posts: to an organization's site, a partner, an officer, a colleague and a successor. */
export const joiningMail = {
  siteCheck: ({ organization, office, domain, link, days }: { readonly organization: string; readonly office: string; readonly domain: string; readonly link: string; readonly days: number }) => ({
    subject: `¿Actúa esta persona por ${organization}?`,
    body: `Alguien pide actuar en Ayni por ${organization} y ha dado esta dirección, que está en el sitio de la institución, para comprobarlo.\n\nPuesto que dice ocupar: ${office}\nDominio de su cuenta: ${domain}\n\nSi sabe quién es, abra esta página y confírmelo. Si no, dígalo allí mismo o no haga nada. Abrir la página no cambia nada.\n\n${link}\n\nEl enlace vale ${days} días y una sola vez.`,
  }),
  partnerQuestion: ({ organization, partner, office, domain, link }: { readonly organization: string; readonly partner: string; readonly office: string; readonly domain: string; readonly link: string }) => ({
    subject: `¿Conoce a quien pide actuar por ${organization}?`,
    body: `Alguien pide actuar en Ayni por ${organization}, con la que ${partner} comparte al menos un vínculo, y les ha dado como referencia.\n\nPuesto que dice ocupar: ${office}\nDominio de su cuenta: ${domain}\n\nResponda en esta página si le conoce. El equipo del registro decide después.\n\n${link}`,
  }),
  standingShown: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Su solicitud para actuar por ${organization}: comprobada`,
    body: `Lo que dio para comprobar que actúa por ${organization} ha servido. El equipo del registro decide ahora y le escribiremos.\n\nCómo está su solicitud:\n\n${link}`,
  }),
  requestGranted: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Ya puede actuar por ${organization}`,
    body: `Su solicitud ha sido concedida. Desde ahora puede registrar y confirmar alianzas e intercambios de ${organization}.\n\n${link}`,
  }),
  requestRefused: ({ organization, reason, link }: { readonly organization: string; readonly reason: string; readonly link: string }) => ({
    subject: `Su solicitud para actuar por ${organization}`,
    body: `Su solicitud no ha sido concedida. Motivo:\n\n${reason}\n\nPuede volver a solicitarlo con otra comprobación:\n\n${link}`,
  }),
  newMember: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Alguien más actúa por ${organization}`,
    body: `Una persona ha comprobado, con un correo de una dirección del sitio de ${organization}, que actúa por la institución. Ya es miembro. Si no debe serlo, termine su cargo en esta página:\n\n${link}`,
  }),
  postGiven: ({ post, organization, link }: { readonly post: PostKind; readonly organization: string | null; readonly link: string }) => ({
    subject: `Tiene un cargo: ${organization ?? 'el registro'}`,
    body: `Le han dado este cargo en Ayni: ${posts.kinds[post]}, ${organization ?? 'el registro'}.\n\nEntre con esta dirección de correo y lo encontrará en su espacio:\n\n${link}\n\nSi no esperaba este mensaje, no haga nada.`,
  }),
  postOffered: ({ post, organization, link, days }: { readonly post: PostKind; readonly organization: string; readonly link: string; readonly days: number }) => ({
    subject: `Le ofrecen un cargo en ${organization}`,
    body: `Quien tiene este cargo en Ayni le propone que le suceda: ${posts.kinds[post]}, ${organization}.\n\nEntre con esta dirección de correo y acéptelo en esta página. Hasta entonces no cambia nada.\n\n${link}\n\nEl ofrecimiento vale ${days} días.`,
  }),
}
