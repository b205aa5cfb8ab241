import type { PostKind } from '#db/schema/accounts.ts'
import { posts } from './posts.ts'

/** The mails of joining and of posts: to an organization's site, a partner, an officer, a colleague and a successor. */
export const joiningMail = {
  siteCheck: ({ organization, office, domain, link, days }: { readonly organization: string; readonly office: string; readonly domain: string; readonly link: string; readonly days: number }) => ({
    subject: `Does this person act for ${organization}?`,
    body: `Somebody asks to act in Ayni for ${organization} and gave this address, which is on the organization’s site, to show it.\n\nOffice that they say they hold: ${office}\nDomain of their account: ${domain}\n\nIf you know who it is, open this page and confirm it. If not, say so there or do nothing. Opening the page changes nothing.\n\n${link}\n\nThe link works for ${days} days and once.`,
  }),
  partnerQuestion: ({ organization, partner, office, domain, link }: { readonly organization: string; readonly partner: string; readonly office: string; readonly domain: string; readonly link: string }) => ({
    subject: `Do you know who asks to act for ${organization}?`,
    body: `Somebody asks to act in Ayni for ${organization}, with which ${partner} shares at least one tie, and gave you as a reference.\n\nOffice that they say they hold: ${office}\nDomain of their account: ${domain}\n\nAnswer on this page whether you know them. Then the registry’s team decides.\n\n${link}`,
  }),
  standingShown: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Your request to act for ${organization}: shown`,
    body: `What you gave to show that you act for ${organization} has served. The registry’s team decides now, and we will write to you.\n\nHow your request stands:\n\n${link}`,
  }),
  requestGranted: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `You can act for ${organization} now`,
    body: `Your request has been granted. From now on you can record and confirm alliances and exchanges of ${organization}.\n\n${link}`,
  }),
  requestRefused: ({ organization, reason, link }: { readonly organization: string; readonly reason: string; readonly link: string }) => ({
    subject: `Your request to act for ${organization}`,
    body: `Your request has not been granted. Reason:\n\n${reason}\n\nYou can ask again and show it in another way:\n\n${link}`,
  }),
  newMember: ({ organization, link }: { readonly organization: string; readonly link: string }) => ({
    subject: `Somebody else acts for ${organization}`,
    body: `A person has shown, by a mail to an address on the site of ${organization}, that they act for the organization. They are a member now. If they should not be, end their post on this page:\n\n${link}`,
  }),
  postGiven: ({ post, organization, link }: { readonly post: PostKind; readonly organization: string | null; readonly link: string }) => ({
    subject: `You have a post: ${organization ?? 'the registry'}`,
    body: `You have been given this post in Ayni: ${posts.kinds[post]}, ${organization ?? 'the registry'}.\n\nSign in with this mail address and you will find it in your space:\n\n${link}\n\nIf you did not expect this message, do nothing.`,
  }),
  postOffered: ({ post, organization, link, days }: { readonly post: PostKind; readonly organization: string; readonly link: string; readonly days: number }) => ({
    subject: `You are offered a post: ${organization}`,
    body: `Whoever holds this post in Ayni proposes that you succeed them: ${posts.kinds[post]}, ${organization}.\n\nSign in with this mail address and accept it on this page. Until then nothing changes.\n\n${link}\n\nThe offer stands for ${days} days.`,
  }),
}
