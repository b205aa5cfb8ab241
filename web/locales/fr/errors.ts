/** The pages for what went wrong. */
export const errors = {
  notFound: {
    title: 'Cette page est introuvable',
    lede: 'L’adresse contient peut-être une erreur, ou la fiche a été réunie à une autre.',
    elsewhere: 'Vous pouvez aussi aller à [toutes les institutions](organizations) ou à [l’accueil](home).',
  },
  failed: {
    title: 'Une erreur s’est produite de notre côté',
    lede: 'Nous n’avons pas pu afficher cette page. Rien de ce qui est enregistré n’est perdu. Réessayez dans quelques minutes.',
    request: (id: string) => `Si vous écrivez à propos de cette erreur, indiquez le numéro ${id}.`,
  },
  invalid: {
    title: 'Cette adresse demande quelque chose qui n’existe pas',
    lede: 'Une partie de l’adresse n’est pas comprise ici. Le lien est peut-être incomplet ou ancien.',
    back: 'Aller à [la liste complète](list).',
  },
  busy: {
    title: 'Le registre est occupé',
    lede: 'Il y a trop de demandes en ce moment. Réessayez dans quelques secondes.',
  },
  notAllowed: {
    title: 'Votre fonction n’ouvre pas cette page',
    lede: 'Cette page est réservée à une autre fonction ou à une autre institution. Si vous pensez devoir la voir, écrivez à qui administre votre institution.',
  },
  tooMany: {
    title: 'Trop d’essais de suite',
    lede: 'Par sécurité, attendez une heure avant de réessayer.',
  },
  tooLarge: {
    title: 'L’envoi est trop long',
    lede: 'Le formulaire dépasse ce que ce registre peut recevoir. Raccourcissez le texte et renvoyez-le.',
  },
  foreignForm: {
    title: 'Le formulaire n’a pas pu être vérifié',
    lede: 'La session a peut-être changé depuis que vous avez ouvert la page. Revenez en arrière, rechargez la page et renvoyez-le\u00a0: ce qui était enregistré est toujours là.',
  },
  conflict: {
    title: 'Cela a changé',
    lede: 'Quelqu’un d’autre l’a modifié, ou l’affaire a été réglée pendant que vous l’aviez ouverte. Rouvrez-la pour voir où elle en est.',
  },
  kept: {
    failed: { title: 'L’enregistrement a échoué', lede: 'La base de données ne répond pas. Ce que vous avez écrit est sur cette page\u00a0: ne la fermez pas et réessayez. L’envoyer deux fois ne l’enregistre pas deux fois.' },
    signedOut: { title: 'Votre session a pris fin', lede: 'Ce que vous avez écrit est sur cette page\u00a0: ne la fermez pas. [Connectez-vous dans une autre fenêtre](signIn), puis réessayez ici.' },
    otherSession: { title: 'Votre session a changé', lede: 'Ce que vous avez écrit est sur cette page. Vérifiez que vous êtes toujours dans votre compte et réessayez.' },
    retry: 'Réessayer',
    typed: 'Ce que vous avez écrit',
  },
}
