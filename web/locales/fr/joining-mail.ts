import type { PostKind } from '#db/schema/accounts.ts'
import { posts } from './posts.ts'

/** The mails of joining and of posts: to an organization's site, a partner, an officer, a colleague and a successor. */
export const joiningMail = {
  siteCheck: ({ organization, office, domain, link, days }: { readonly organization: string; readonly office: string; readonly domain: string; readonly link: string; readonly days: number }) => ({
    subject: `Cette personne agit-elle au nom de ${organization}\u202f?`,
    body: `Quelqu’un demande à agir dans Ayni au nom de ${organization} et a donné cette adresse, qui se trouve sur le site de l’institution, pour le prouver.\n\nFonction déclarée\u00a0: ${office}\nDomaine de son compte\u00a0: ${domain}\n\nSi vous savez qui c’est, ouvrez cette page et confirmez-le. Sinon, dites-le au même endroit ou ne faites rien. Ouvrir la page ne change rien.\n\n${link}\n\nLe lien vaut ${days} jours et une seule fois.`,
  }),
  partnerQuestion: ({ organization, partner, office, domain, link }: { readonly organization: string; readonly partner: string; readonly office: string; readonly domain: string; readonly link: string }) => ({
    subject: `Connaissez-vous qui demande à agir au nom de ${organization}\u202f?`,
    body: `Quelqu’un demande à agir dans Ayni au nom de ${organization}, avec laquelle ${partner} partage au moins un lien, et vous a donnés comme référence.\n\nFonction déclarée\u00a0: ${office}\nDomaine de son compte\u00a0: ${domain}\n\nRépondez sur cette page si vous connaissez cette personne. L’équipe du registre décide ensuite.\n\n${link}`,
  }),
  standingShown: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Votre demande pour agir au nom de ${organization}\u00a0: prouvée`,
    body: `Ce que vous avez donné pour prouver que vous agissez au nom de ${organization} a suffi. L’équipe du registre décide maintenant et nous vous écrirons.\n\nOù en est votre demande\u00a0:\n\n${link}`,
  }),
  requestGranted: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Vous pouvez agir au nom de ${organization}`,
    body: `Votre demande est accordée. Vous pouvez désormais enregistrer et confirmer des alliances et des échanges de ${organization}.\n\n${link}`,
  }),
  requestRefused: ({ organization, reason, link }: { readonly organization: string; readonly reason: string; readonly link: string }) => ({
    subject: `Votre demande pour agir au nom de ${organization}`,
    body: `Votre demande n’est pas accordée. Motif\u00a0:\n\n${reason}\n\nVous pouvez refaire la demande avec une autre preuve\u00a0:\n\n${link}`,
  }),
  newMember: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Une autre personne agit au nom de ${organization}`,
    body: `Une personne a prouvé, par un courriel à une adresse du site de ${organization}, qu’elle agit au nom de l’institution. Elle en est désormais membre. Si elle ne doit pas l’être, mettez fin à son poste sur cette page\u00a0:\n\n${link}`,
  }),
  postGiven: ({ post, organization, link }: { readonly post: PostKind; readonly organization: string | null; readonly link: string }) => ({
    subject: `Vous avez un poste\u00a0: ${organization ?? 'le registre'}`,
    body: `Ce poste vous a été donné dans Ayni\u00a0: ${posts.kinds[post]}, ${organization ?? 'le registre'}.\n\nConnectez-vous avec cette adresse électronique, vous le trouverez dans votre espace\u00a0:\n\n${link}\n\nSi vous n’attendiez pas ce message, ne faites rien.`,
  }),
  postOffered: ({ post, organization, link, days }: { readonly post: PostKind; readonly organization: string; readonly link: string; readonly days: number }) => ({
    subject: `Un poste vous est proposé\u00a0: ${organization}`,
    body: `Qui occupe ce poste dans Ayni vous propose de lui succéder\u00a0: ${posts.kinds[post]}, ${organization}.\n\nConnectez-vous avec cette adresse électronique et acceptez-le sur cette page. D’ici là, rien ne change.\n\n${link}\n\nLa proposition vaut ${days} jours.`,
  }),
}
