import type { PostKind } from '#db/schema/accounts.ts'
import { posts } from './posts.ts'

/** The mails of joining and of posts: to an organization's site, a partner, an officer, a colleague and a successor. */
export const joiningMail = {
  siteCheck: ({ organization, office, domain, link, days }: { readonly organization: string; readonly office: string; readonly domain: string; readonly link: string; readonly days: number }) => ({
    subject: `Esta pessoa atua por ${organization}?`,
    body: `Alguém pede para atuar no Ayni por ${organization} e deu este endereço, que está no site da instituição, para comprová-lo.\n\nFunção que diz exercer: ${office}\nDomínio da conta: ${domain}\n\nSe souber quem é, abra esta página e confirme. Se não, diga ali mesmo ou não faça nada. Abrir a página não muda nada.\n\n${link}\n\nO link vale ${days} dias e uma só vez.`,
  }),
  partnerQuestion: ({ organization, partner, office, domain, link }: { readonly organization: string; readonly partner: string; readonly office: string; readonly domain: string; readonly link: string }) => ({
    subject: `Conhece quem pede para atuar por ${organization}?`,
    body: `Alguém pede para atuar no Ayni por ${organization}, com a qual ${partner} compartilha ao menos um vínculo, e deu vocês como referência.\n\nFunção que diz exercer: ${office}\nDomínio da conta: ${domain}\n\nResponda nesta página se conhece essa pessoa. Depois a equipe do registro decide.\n\n${link}`,
  }),
  standingShown: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Sua solicitação para atuar por ${organization}: comprovada`,
    body: `O que você deu para comprovar que atua por ${organization} serviu. A equipe do registro decide agora e escreveremos a você.\n\nComo está a sua solicitação:\n\n${link}`,
  }),
  requestGranted: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Você já pode atuar por ${organization}`,
    body: `Sua solicitação foi concedida. A partir de agora pode registrar e confirmar alianças e intercâmbios de ${organization}.\n\n${link}`,
  }),
  requestRefused: ({ organization, reason, link }: { readonly organization: string; readonly reason: string; readonly link: string }) => ({
    subject: `Sua solicitação para atuar por ${organization}`,
    body: `Sua solicitação não foi concedida. Motivo:\n\n${reason}\n\nVocê pode solicitar de novo com outra comprovação:\n\n${link}`,
  }),
  newMember: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Mais alguém atua por ${organization}`,
    body: `Uma pessoa comprovou, com um e-mail de um endereço do site de ${organization}, que atua pela instituição. Já é membro. Se não deve ser, encerre o cargo nesta página:\n\n${link}`,
  }),
  postGiven: ({ post, organization, link }: { readonly post: PostKind; readonly organization: string | null; readonly link: string }) => ({
    subject: `Você tem um cargo: ${organization ?? 'o registro'}`,
    body: `Foi dado a você este cargo no Ayni: ${posts.kinds[post]}, ${organization ?? 'o registro'}.\n\nEntre com este endereço de e-mail e o encontrará no seu espaço:\n\n${link}\n\nSe não esperava esta mensagem, não faça nada.`,
  }),
  postOffered: ({ post, organization, link, days }: { readonly post: PostKind; readonly organization: string; readonly link: string; readonly days: number }) => ({
    subject: `Um cargo lhe é oferecido: ${organization}`,
    body: `Quem tem este cargo no Ayni propõe que você lhe suceda: ${posts.kinds[post]}, ${organization}.\n\nEntre com este endereço de e-mail e aceite-o nesta página. Até lá nada muda.\n\n${link}\n\nA oferta vale ${days} dias.`,
  }),
}
