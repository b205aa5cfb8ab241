/** The reference page of the API. Words in backquotes stand as code; `{base}` is the address of the instance. */
export const api = {
  title: 'API',
  description: 'Comment lire par programme les institutions, les alliances et les échanges d’Ayni\u00a0: adresses, filtres, pages et erreurs.',
  lede: 'Tout ce que montrent les pages se lit aussi par programme, en JSON, sans compte et sans clé.',
  toc: 'Sur cette page',
  resources: 'Ressources',
  examples: 'Exemples',
  examplesLede: 'Les mêmes échanges, ceux où le Pérou reçoit, avec quatre outils.',
  request: 'Requête',
  answer: 'Réponse, abrégée',
  parameter: 'Paramètre',
  values: 'Valeurs',
  meaning: 'Ce qu’il fait',
  status: 'État',
  noQuery: 'Aucun paramètre.',
  alsoList: (names: string) => `Aussi ceux de toute liste\u00a0: ${names}.`,
  repetition: { once: 'une fois', commas: 'séparées par des virgules' },
  value: { text: 'texte', number: (from: number, to: number) => `de ${from} à ${to}`, day: 'un jour, comme 2026-03-19', code: 'un code, comme `per`', id: 'un identifiant', vocabulary: (n: number) => `les ${n} du vocabulaire` },
  start: {
    title: 'Par où commencer',
    body: [
      'L’adresse de base est `{base}`. Tout se lit avec GET, depuis n’importe où sur le web (CORS ouvert), et répond en JSON, UTF-8.',
      '[L’index](index) nomme les ressources\u202f; [le document OpenAPI 3.1](openapi) les décrit pour les programmes, avec chaque champ de chaque réponse\u202f; [les vocabulaires](vocabularies) donnent les valeurs avec leurs noms en quatre langues et leurs codes dans l’IATI et les ODD.',
      'Les textes viennent toujours dans toutes les langues qu’ils ont, chacun marqué comme original, officiel ou traduction. Les dates sont aussi exactes qu’on les connaît\u00a0: `2014`, `2014-03` ou `2014-03-19`, avec le premier et le dernier jour qu’elles peuvent désigner.',
    ],
  },
  lists: {
    title: 'Listes, filtres et pages',
    body: [
      'Une liste répond `data`, `total` et `next`\u00a0: l’adresse de la page suivante, ou `null` sur la dernière. Suivez `next` telle quelle\u202f; elle est aussi dans l’en-tête `Link`.',
      'Le même paramètre répété veut dire «\u202fou\u202f», sauf là où il est dit «\u202fune fois\u202f»\u202f; des paramètres différents, «\u202fet\u202f»\u00a0: `sector=government&sector=international&country=per`. Un paramètre qui n’existe pas est refusé, afin qu’un filtre mal écrit ne renvoie jamais toute la liste.',
      'Ces paramètres sont ceux de toute liste\u00a0:',
    ],
  },
  conditional: {
    title: 'Ne demander que ce qui a changé',
    body: [
      'Chaque réponse porte un en-tête `ETag`. Gardez-le et envoyez-le dans `If-None-Match`\u00a0: si rien n’a changé, la réponse est un 304 sans corps.',
      'L’étiquette change avec la version des données, avec le code et avec le jour (UTC), car l’état dépend du jour. [La version](version) dit laquelle vaut maintenant.',
    ],
  },
  writing: {
    title: 'Écrire, avec une clé',
    body: [
      'Pour écrire, il faut une clé, créée une fois connecté sur [la page des clés](keys). Envoyez-la sous la forme `Authorization: Bearer`. Ce qu’envoie la clé d’un responsable du registre est public aussitôt\u202f; ce qu’envoie celle d’un membre pour son institution reçoit 202 et attend une relecture\u00a0: `Location` dit où lire ce qu’il en est.',
      '`POST` sur une liste crée, `PUT` sur une fiche la modifie en entier, `DELETE` la retire et garde son historique, et `POST` sur `/attestations` d’un lien dit ce qu’en dit une partie. Une modification nomme dans `If-Match` la `revision` que vous avez lue\u202f; si quelqu’un vous a devancé, la réponse est 412 et dit où se trouvent les deux versions.',
      'Avec votre propre `Idempotency-Key`, une requête renvoyée n’est écrite qu’une fois et reçoit la même réponse. Une institution qui ressemble à une autre du registre est refusée par 409\u202f; si c’en est une autre, ajoutez `confirmed=not-duplicate`. Chaque opération, avec ses champs et ses erreurs, est dans [le document OpenAPI](openapi).',
    ],
  },
  errors: {
    title: 'Erreurs',
    body: [
      'Une erreur vient en `application/problem+json` (RFC 9457)\u00a0: `type` est stable et son adresse l’explique, `errors` dit quel paramètre est en faute et ce qui conviendrait, `instance` est le numéro de la requête.',
    ],
  },
  licence: {
    title: 'Licence et citation',
    body: [
      'Les données sont publiées sous la licence [Creative Commons Attribution 4.0 (CC BY 4.0)](ccby). Voyez [les conditions](terms) et [d’où viennent les données](data).',
      'En les citant, donnez la version des données\u00a0:',
    ],
  },
}
