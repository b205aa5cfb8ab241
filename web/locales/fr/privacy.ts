import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Vie privée',
  description: 'Sans compte, sans cookie, sans traceur : ce qui se passe quand vous lisez Ayni, et comment contester ce qui est dit d’une institution.',
  lede: 'Lire Ayni ne demande aucun compte et ne laisse aucune trace : ni cookies, ni mesure d’audience, ni rien qui vienne d’un autre site.',
  sections: [
    {
      id: 'readers',
      title: 'Qui lit',
      body: [
        'Pour vous répondre, le serveur reçoit ce que reçoit tout serveur : l’adresse réseau d’où vous écrivez, la page demandée et les langues que préfère votre navigateur. Ayni n’en garde rien. L’hébergeur du service peut conserver des journaux techniques pour des raisons de sécurité, selon ses propres conditions.',
        'Ayni n’utilise pas de cookies et ne garde rien dans votre navigateur hormis la mémoire ordinaire des pages déjà vues. Ce que vous cherchez figure dans l’adresse de la page et n’est noté nulle part.',
        'Quand quelque chose échoue, l’erreur est notée avec un numéro que vous voyez aussi. Ce numéro ne dit pas qui vous êtes.',
        'Les sources mènent à d’autres sites, avec leurs propres règles. Ayni leur dit seulement de quel site vous venez, non de quelle page.',
      ],
    },
    {
      id: 'records',
      title: 'De qui il y a des données ici',
      body: [
        'Des institutions et de leur coopération seulement. Il n’y a pas de noms de personnes qui y travaillent, ni téléphones ou adresses électroniques personnels, ni adresses de refuges. Le nom d’une institution peut contenir celui d’une personne lorsqu’elle s’appelle officiellement ainsi.',
        'Il n’y a jamais de données sur des victimes ou des affaires. Si vous en trouvez, dites-le : elles sont retirées aussitôt.',
        'Une institution peut demander, pour sa sécurité, que son nom ne soit pas montré. Il n’apparaît alors dans aucune liste, recherche, décompte ou dessin.',
      ],
    },
    {
      id: 'objecting',
      title: 'Contester un fait',
      body: [
        'Toute institution nommée ici, ou qui la représente, peut dire qu’un fait la concernant est faux, périmé ou la met en danger. Il ne faut ni compte ni formulaire : il suffit de nommer la page et de dire ce qui est faux et pour quelle raison.',
        'Tant que ce n’est pas tranché, la fiche porte la marque qu’elle est contestée. La décision et son motif restent dans son historique.',
      ],
    },
  ],
}

/** The privacy notice. */
export const privacy = {
  ...page,
  contact: {
    title: 'À qui écrire',
    operator: 'Répond de cette instance :',
    write: 'Écrivez à [sa page de contact](operator) pour demander, contester ou faire retirer un nom de la vue.',
    noAddress: 'Cet organisme n’a pas encore publié d’adresse de contact sur cette instance.',
    nobody: 'Aucun organisme ne répond encore de cette instance, et il n’y a donc personne à qui écrire. D’ici là, tenez-la pour un aperçu de ce que sera le registre, non pour une source officielle.',
  },
}
