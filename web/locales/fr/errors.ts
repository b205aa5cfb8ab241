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
}
