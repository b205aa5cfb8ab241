import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Accessibilité',
  description: 'Quel niveau d’accessibilité vise Ayni, comment il est vérifié et quelles limites sont connues.',
  lede: 'Ayni est fait pour être lu au clavier, avec un lecteur d’écran, agrandi, imprimé, sans JavaScript, et sur de vieux téléphones et ordinateurs.',
  sections: [
    {
      id: 'aim',
      title: 'Ce qu’il vise',
      body: [
        'Les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, sur toutes les pages et dans les quatre langues. En particulier\u00a0:',
        [
          'Aucun signe ne va sans son mot, et rien n’est dit par la couleur seule.',
          'Les quatre secteurs diffèrent par la forme, et par des couleurs choisies pour toutes les vues.',
          'Chaque figure a une phrase qui la résume et un tableau ou une liste qui dit la même chose.',
          'Tout s’atteint au clavier, et le focus se voit toujours.',
          'Chaque texte porte la marque de sa langue, pour être lu avec la bonne prononciation.',
          'Les pages suivent les préférences de contraste, de fond sombre et de mouvement réduit.',
          'Rien ne défile sur le côté à 320 pixels de large, sauf les tableaux larges, qui le font d’eux-mêmes.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Comment il est vérifié',
      body: ['Chaque type de page passe un contrôle automatique (axe) en clair et en sombre, sur écran large et étroit, et un parcours au clavier, chaque fois que le code change. Un contrôle automatique ne trouve qu’une partie des problèmes\u00a0: aucune personne handicapée n’a encore évalué Ayni de façon formelle.'],
    },
    {
      id: 'limits',
      title: 'Limites connues',
      body: [
        [
          'Le dessin du réseau demande JavaScript et la vue. En dessous, la même information figure dans un tableau qui se trie et se parcourt au clavier.',
          'Beaucoup de titres et de résumés sont traduits par ce registre, et aucun linguiste ne les a encore relus. Ceux qui manquent sont montrés dans une autre langue, avec sa marque.',
          'Les sources sont des documents d’autrui, et certains ne sont pas accessibles.',
          'Dans les navigateurs antérieurs à fin 2025, les filtres sont repliés aussi sur écran large\u202f; leur bouton les ouvre.',
        ],
      ],
    },
  ],
}

/** The accessibility statement. */
export const accessibility = {
  ...page,
  reviewed: (day: string) => `Déclaration revue le ${day}.`,
  contact: { title: 'Si quelque chose ne vous convient pas', write: 'Écrivez à [qui gère cette instance](operator)\u00a0: dites quelle page, et avec quoi vous la lisez.', nobody: 'Aucun organisme ne répond encore de cette instance, et il n’y a donc personne à qui écrire.' },
}
