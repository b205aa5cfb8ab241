/** The problems of the API, explained. Words in backquotes are names in the answer. */
export const problems = {
  description: (title: string) => `Erreur de l’API d’Ayni\u00a0: ${title}`,
  status: 'État HTTP',
  type: 'Type',
  meaning: 'Ce que cela signifie',
  remedy: 'Que faire',
  back: 'Toutes les erreurs sont dans [la référence de l’API](reference).',
  of: {
    'invalid-input': {
      title: 'Certains champs ne conviennent pas',
      meaning: 'Le corps de la requête a été compris, mais un ou plusieurs champs enfreignent leur règle. La liste `errors` dit lesquels.',
      remedy: 'Corrigez chaque champ que désigne `pointer`\u00a0: `detail` dit ce qui conviendrait.',
    },
    'invalid-query': {
      title: 'Certains paramètres ne conviennent pas',
      meaning: 'Le paramètre existe, mais sa valeur non\u00a0: elle est hors de sa liste, mal écrite ou répétée là où une seule a un sens.',
      remedy: 'Voyez dans `errors` le nom du paramètre et ce qui conviendrait. Les valeurs sont dans les vocabulaires.',
    },
    'unknown-parameter': {
      title: 'Un paramètre n’est pas connu ici',
      meaning: 'L’adresse porte un paramètre que cette ressource n’a pas. Il n’est pas ignoré, afin qu’un filtre mal écrit ne renvoie jamais toute la liste.',
      remedy: 'Retirez-le ou corrigez son nom\u00a0: `errors` donne ceux qui existent.',
    },
    'invalid-json': {
      title: 'Le corps n’est pas du JSON',
      meaning: 'Le corps de la requête ne peut pas être lu comme du JSON.',
      remedy: 'Envoyez du JSON en UTF-8, avec `Content-Type: application/json`.',
    },
    'not-found': {
      title: 'Il n’y a rien ici',
      meaning: 'Rien de public n’a cette adresse. La fiche a pu être retirée, ou l’identifiant est mal écrit.',
      remedy: 'Cherchez la fiche dans sa liste ou par la recherche.',
    },
    'method-not-allowed': {
      title: 'Cette adresse n’accepte pas cette méthode',
      meaning: 'L’adresse existe, mais elle n’accepte pas la méthode de la requête.',
      remedy: 'Utilisez l’une des méthodes que donne l’en-tête `Allow`.',
    },
    'already-exists': {
      title: 'Une fiche porte déjà cet identifiant',
      meaning: 'L’identifiant de la nouvelle fiche est déjà pris.',
      remedy: 'Lisez la fiche qui le porte, ou choisissez un autre identifiant.',
    },
    'stale-revision': {
      title: 'La fiche a changé depuis votre lecture',
      meaning: 'Quelqu’un l’a modifiée après votre lecture\u202f; votre changement n’a pas été écrit, afin que celui de personne ne se perde.',
      remedy: 'Relisez la fiche, comparez, et renvoyez le changement avec la nouvelle révision.',
    },
    'not-in-this-state': {
      title: 'L’état de la fiche ne le permet pas',
      meaning: 'L’étape demandée n’est pas possible dans l’état où se trouve la fiche.',
      remedy: 'Lisez la fiche\u00a0: son état dit quelles étapes sont possibles.',
    },
    'unknown-reference': {
      title: 'Une fiche nommée ici n’existe pas',
      meaning: 'Un champ nomme une autre fiche qui n’est pas ici.',
      remedy: 'Créez d’abord cette fiche, ou corrigez l’identifiant que désigne `errors`.',
    },
    'not-signed-in': {
      title: 'Il faut une clé ou une session',
      meaning: 'La requête écrit, ou lit ce qui n’est pas public, et ne porte pas de clé valable. Une clé expirée, révoquée ou mal copiée reçoit la même réponse.',
      remedy: 'Envoyez `Authorization: Bearer` avec une clé valable\u00a0: elle se crée sur la page de votre compte.',
    },
    'not-allowed': {
      title: 'Votre fonction ne le permet pas',
      meaning: 'La clé ou la session est valable, mais votre fonction, ou la portée de la clé, ne va pas jusque-là.',
      remedy: 'Utilisez une clé en écriture, liée à une fonction dans l’institution concernée.',
    },
    'likely-duplicate': {
      title: 'L’institution figure sans doute déjà au registre',
      meaning: 'Une institution du registre porte le même nom, ou presque, ou a le même site. `errors` dit laquelle et pourquoi. Rien n’a été écrit.',
      remedy: 'Si c’est la même, utilisez cette fiche. Si c’en est une autre, renvoyez la requête avec `confirmed=not-duplicate` dans l’adresse.',
    },
    'too-large': {
      title: 'Le corps est trop grand',
      meaning: 'Le corps de la requête dépasse la taille qui est lue ici.',
      remedy: 'Envoyez une seule fiche par requête, de moins de 256\u00a0ko.',
    },
    'wrong-media-type': {
      title: 'Ce type de corps n’est pas lu ici',
      meaning: 'Le corps n’est pas déclaré comme JSON.',
      remedy: 'Envoyez `Content-Type: application/json`.',
    },
    'key-used-otherwise': {
      title: 'La clé d’idempotence a servi à une autre requête',
      meaning: '`Idempotency-Key` a déjà servi avec un autre corps, une autre méthode ou une autre adresse. Rien n’a été écrit.',
      remedy: 'Prenez une nouvelle clé pour chaque changement, et la même seulement pour renvoyer la même requête.',
    },
    'revision-needed': {
      title: 'Dites quelle révision vous avez lue',
      meaning: 'Un changement dit sur quelle révision il s’écrit, afin que celui de personne ne se perde.',
      remedy: 'Lisez la fiche et envoyez sa `revision` dans l’en-tête `If-Match`, entre guillemets droits.',
    },
    'too-many-requests': {
      title: 'Trop de requêtes',
      meaning: 'Trop de requêtes sont arrivées en peu de temps.',
      remedy: 'Attendez le nombre de secondes que donne `Retry-After`, puis recommencez.',
    },
    'foreign-form': {
      title: 'Le formulaire n’a pas été envoyé depuis ce site',
      meaning: 'La preuve que le formulaire vient d’une page de ce registre manque.',
      remedy: 'Rouvrez la page et envoyez le formulaire depuis celle-ci.',
    },
    busy: {
      title: 'Le registre est occupé',
      meaning: 'Il y a trop de requêtes à la fois. Rien n’a été écrit.',
      remedy: 'Renvoyez la même requête dans quelques secondes.',
    },
    internal: {
      title: 'Quelque chose a échoué de notre côté',
      meaning: 'Une panne du registre a empêché la réponse. Elle est notée sous le numéro que donne `instance`.',
      remedy: 'Réessayez dans quelques minutes. Si cela persiste, écrivez à qui opère l’instance et donnez ce numéro.',
    },
  },
}
