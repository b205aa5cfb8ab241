import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Vie privée',
  description: 'Lire ne demande aucun compte et ne laisse aucune trace\u202f; de qui contribue, on garde le moins possible. Ce qui est gardé, combien de temps, et comment contester ce qui est dit d’une institution.',
  lede: 'Lire Ayni ne demande aucun compte et ne laisse aucune trace\u00a0: ni cookies, ni mesure d’audience, ni rien qui vienne d’un autre site.',
  sections: [
    {
      id: 'readers',
      title: 'Qui lit',
      body: [
        'Pour vous répondre, le serveur reçoit ce que reçoit tout serveur\u00a0: l’adresse réseau d’où vous écrivez, la page demandée et les langues que préfère votre navigateur. Ayni n’en garde rien. L’hébergeur du service peut conserver des journaux techniques pour des raisons de sécurité, selon ses propres conditions.',
        'Pour la lecture, Ayni n’utilise pas de cookies et ne garde rien dans votre navigateur hormis la mémoire ordinaire des pages déjà vues. Ce que vous cherchez figure dans l’adresse de la page et n’est noté nulle part.',
        'Quand quelque chose échoue, l’erreur est notée avec un numéro que vous voyez aussi. Ce numéro ne dit pas qui vous êtes.',
        'Les sources mènent à d’autres sites, avec leurs propres règles. Ayni leur dit seulement de quel site vous venez, non de quelle page.',
      ],
    },
    {
      id: 'accounts',
      title: 'Qui contribue au nom de son institution',
      body: [
        'De votre compte sont gardés votre adresse électronique, votre langue, les postes que vous occupez ou avez occupés, ainsi que la version des conditions que vous avez acceptée et le jour où vous l’avez fait. Votre adresse n’est jamais publiée\u00a0: la voient les personnes qui administrent votre institution dans ce registre, et l’équipe du registre la voit abrégée. L’historique public nomme le poste et l’institution, jamais vous.',
        'Quand vous vous connectez, votre navigateur garde un cookie qui ouvre votre session et ne sert à rien d’autre. Pendant que vous attendez le code, un autre retient une demi-heure l’adresse à laquelle il a été envoyé.',
        'Est gardé en outre, le temps nécessaire seulement\u00a0:',
        [
          'les codes à usage unique\u00a0: ils valent 10 minutes\u202f; il en reste une empreinte chiffrée, un jour\u202f;',
          'les sessions\u00a0: navigateur et système, moment d’ouverture et de dernière utilisation\u202f; elles finissent après 30 jours sans usage ou quand vous les fermez, et sont effacées un jour plus tard\u202f;',
          'les clés d’accès\u00a0: leur moitié publique et le nom que vous leur avez donné, jusqu’à ce que vous les retiriez\u202f;',
          'les messages qui vous sont envoyés\u00a0: 90 jours\u202f;',
          'les essais de connexion\u00a0: une empreinte chiffrée de l’adresse électronique et de l’adresse réseau, un jour, pour freiner qui essaie des codes.',
        ],
        'Vous pouvez fermer votre compte à tout moment, sur sa propre page. Votre adresse, vos clés d’accès et les messages qui vous ont été envoyés sont alors effacés, et vos postes prennent fin. Ce qui a été publié reste au nom de l’institution.',
      ],
    },
    {
      id: 'records',
      title: 'De qui il y a des données ici',
      body: [
        'Des institutions et de leur coopération seulement. Il n’y a pas de noms de personnes qui y travaillent, ni téléphones ou adresses électroniques personnels, ni adresses de refuges. Le nom d’une institution peut contenir celui d’une personne lorsqu’elle s’appelle officiellement ainsi.',
        'Il n’y a jamais de données sur des victimes ou des affaires. Si vous en trouvez, dites-le\u00a0: elles sont retirées aussitôt.',
        'Une institution peut demander, pour sa sécurité, que son nom ne soit pas montré. Il n’apparaît alors dans aucune liste, recherche, décompte ou dessin.',
      ],
    },
    {
      id: 'objecting',
      title: 'Contester un fait',
      body: [
        'Toute institution nommée ici, ou qui la représente, peut dire qu’un fait la concernant est faux, périmé ou la met en danger. Il ne faut ni compte ni formulaire\u00a0: il suffit de nommer la page et de dire ce qui est faux et pour quelle raison.',
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
    operator: 'Répond de cette instance\u00a0:',
    write: 'Écrivez à [sa page de contact](operator) pour demander, contester ou faire retirer un nom de la vue.',
    noAddress: 'Cet organisme n’a pas encore publié d’adresse de contact sur cette instance.',
    nobody: 'Aucun organisme ne répond encore de cette instance, et il n’y a donc personne à qui écrire. D’ici là, tenez-la pour un aperçu de ce que sera le registre, non pour une source officielle.',
  },
}
