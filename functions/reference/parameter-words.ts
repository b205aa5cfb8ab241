import { words } from '#db/reference/term.ts'

/** What the parameters of the API mean, in the four languages: used by the OpenAPI document and by the reference page. */
export const LIST_WORDS = {
  q: words(
    'Palabras que se buscan, sin distinguir acentos ni mayúsculas; la última puede estar incompleta. Con palabras, el orden es por relevancia.',
    'Words to look for, regardless of accents and case; the last may be incomplete. With words, the order is by relevance.',
    'Palavras que se buscam, sem distinguir acentos nem maiúsculas; a última pode estar incompleta. Com palavras, a ordem é por relevância.',
    'Mots cherchés, sans égard aux accents ni aux majuscules\u202f; le dernier peut être incomplet. Avec des mots, l’ordre est celui de la pertinence.',
  ),
  limit: words('Cuántos registros por página: de 1 a 200, y 50 si no se dice.', 'How many records a page: 1 to 200, and 50 when not said.', 'Quantos registros por página: de 1 a 200, e 50 se não se diz.', 'Combien de fiches par page\u00a0: de 1 à 200, et 50 par défaut.'),
  cursor: words('Dónde sigue la lista; tómelo de `next`, no lo componga.', 'Where the list goes on; take it from `next`, do not compose it.', 'Onde a lista continua; tome-o de `next`, não o componha.', 'Où la liste continue\u202f; prenez-le dans `next`, ne le composez pas.'),
  facets: words(
    'Campos cuyos valores se cuentan, separados por comas. Cada recuento deja fuera su propio filtro.',
    'Fields whose values are counted, separated by commas. Each count leaves out its own filter.',
    'Campos cujos valores se contam, separados por vírgulas. Cada contagem deixa de fora o seu próprio filtro.',
    'Champs dont les valeurs sont comptées, séparés par des virgules. Chaque décompte laisse de côté son propre filtre.',
  ),
}

/** Parameters that mean the same wherever they stand. */
export const COMMON_WORDS = {
  workLine: words('Línea de trabajo del vínculo.', 'Work line of the tie.', 'Linha de trabalho do vínculo.', 'Axe de travail du lien.'),
  evidence: words('Respaldo del vínculo.', 'How far the tie is confirmed.', 'Respaldo do vínculo.', 'Degré de confirmation du lien.'),
  activeOn: words(
    'Un día: quedan los vínculos que ese día pueden estar vigentes. Lo que no consta no excluye.',
    'A day: keeps the ties that can stand on it. What is not on record does not exclude.',
    'Um dia: ficam os vínculos que nesse dia podem estar vigentes. O que não consta não exclui.',
    'Un jour\u00a0: restent les liens qui peuvent avoir cours ce jour-là. Ce qui n’est pas connu n’exclut pas.',
  ),
  order: words('Orden sin palabras de búsqueda: por título o lo más reciente primero.', 'Order when no words are given: by title, or the latest first.', 'Ordem sem palavras de busca: por título ou o mais recente primeiro.', 'Ordre sans mots cherchés\u00a0: par titre, ou le plus récent d’abord.'),
  organization: words('Identificador de una institución que toma parte.', 'Id of an organization that takes part.', 'Identificador de uma instituição que toma parte.', 'Identifiant d’une institution qui y prend part.'),
  country: words('País de una de sus partes: ISO 3166-1 alfa-3.', 'Country of one of those who take part: ISO 3166-1 alpha-3.', 'País de uma das suas partes: ISO 3166-1 alfa-3.', 'Pays d’une de ses parties\u00a0: ISO 3166-1 alpha-3.'),
  subregion: words('Subregión de una de sus partes.', 'Subregion of one of those who take part.', 'Sub-região de uma das suas partes.', 'Sous-région d’une de ses parties.'),
  sector: words('Sector de una de sus partes.', 'Sector of one of those who take part.', 'Setor de uma das suas partes.', 'Secteur d’une de ses parties.'),
  role: words(
    'Papel de esa misma parte: `country=per&role=receiving` es «Perú recibe».',
    'Role of that same party: `country=per&role=receiving` is “Peru receives”.',
    'Papel dessa mesma parte: `country=per&role=receiving` é «o Peru recebe».',
    'Rôle de cette même partie\u00a0: `country=per&role=receiving` veut dire «\u202fle Pérou reçoit\u202f».',
  ),
  mnrCapability: words('Capacidad de la Respuesta Nacional Modelo de WeProtect.', 'Capability of the WeProtect Model National Response.', 'Capacidade da Resposta Nacional Modelo da WeProtect.', 'Capacité de la Réponse nationale modèle de WeProtect.'),
}

/** Parameters of organizations. */
export const ORGANIZATION_WORDS = {
  sector: words('Sector.', 'Sector.', 'Setor.', 'Secteur.'),
  kind: words('Tipo de institución.', 'Kind of organization.', 'Tipo de instituição.', 'Type d’institution.'),
  country: words('País: ISO 3166-1 alfa-3.', 'Country: ISO 3166-1 alpha-3.', 'País: ISO 3166-1 alfa-3.', 'Pays\u00a0: ISO 3166-1 alpha-3.'),
  subregion: words('Subregión.', 'Subregion.', 'Sub-região.', 'Sous-région.'),
  workLine: words('Tiene un vínculo o una capacidad en esta línea de trabajo.', 'Has a tie or a capability on this work line.', 'Tem um vínculo ou uma capacidade nesta linha de trabalho.', 'A un lien ou une capacité sur cet axe de travail.'),
  mnrCapability: words('Tiene un intercambio o una capacidad sobre esta capacidad del modelo WeProtect.', 'Has an exchange or a capability on this capability of the WeProtect model.', 'Tem um intercâmbio ou uma capacidade sobre esta capacidade do modelo WeProtect.', 'A un échange ou une capacité sur cette capacité du modèle WeProtect.'),
  role: words('Tiene este papel en alguna alianza o intercambio.', 'Has this role in some alliance or exchange.', 'Tem este papel em alguma aliança ou intercâmbio.', 'A ce rôle dans une alliance ou un échange.'),
  evidence: words('Tiene un vínculo con este respaldo.', 'Has a tie with this evidence.', 'Tem um vínculo com este respaldo.', 'A un lien ainsi confirmé.'),
  include: words('Qué más se quiere, separado por comas: sus vínculos, con quién los comparte, lo que ofrece y necesita.', 'What else is wanted, separated by commas: its ties, with whom it shares them, what it offers and needs.', 'O que mais se quer, separado por vírgulas: os seus vínculos, com quem os compartilha, o que oferece e precisa.', 'Ce que l’on veut en plus, séparé par des virgules\u00a0: ses liens, avec qui elle les partage, ce qu’elle propose et recherche.'),
}

/** Parameters of ties. */
export const TIE_WORDS = {
  allianceKind: words('Tipo de alianza.', 'Kind of alliance.', 'Tipo de aliança.', 'Type d’alliance.'),
  state: words('Vigencia, hoy o el día de `activeOn`.', 'State, today or on the day of `activeOn`.', 'Vigência, hoje ou no dia de `activeOn`.', 'État, aujourd’hui ou le jour de `activeOn`.'),
  modality: words('Modalidad.', 'Modality.', 'Modalidade.', 'Modalité.'),
  status: words('Momento de su vida.', 'Where in its life it is.', 'Momento da sua vida.', 'Moment de sa vie.'),
  scheme: words('Esquema; un Estado y sus instituciones cuentan como uno.', 'Scheme; a State and its institutions count as one.', 'Esquema; um Estado e as suas instituições contam como um.', 'Schéma\u202f; un État et ses institutions comptent pour un.'),
  flow: words('Hacia dónde va el conocimiento.', 'Which way the knowledge goes.', 'Para onde vai o conhecimento.', 'Où va le savoir.'),
}

/** Parameters of capabilities, of countries, of the search and of the network. */
export const OTHER_WORDS = {
  direction: words('Si la ofrece o la necesita.', 'Whether it offers or needs it.', 'Se a oferece ou dela precisa.', 'Si elle la propose ou la recherche.'),
  basis: words('Quién lo dice: la propia institución u otros.', 'Who says so: the organization itself or others.', 'Quem o diz: a própria instituição ou outros.', 'Qui le dit\u00a0: l’institution elle-même ou d’autres.'),
  capabilityWorkLine: words('Línea de trabajo.', 'Work line.', 'Linha de trabalho.', 'Axe de travail.'),
  ofOrganization: words('Identificador de la institución.', 'Id of the organization.', 'Identificador da instituição.', 'Identifiant de l’institution.'),
  countryName: words('Palabras con que empieza un nombre, en cualquiera de los cuatro idiomas.', 'Words with which a name begins, in any of the four languages.', 'Palavras com que começa um nome, em qualquer dos quatro idiomas.', 'Mots par lesquels commence un nom, dans l’une des quatre langues.'),
  oasMember: words('Si es miembro de la OEA.', 'Whether it is a member of the OAS.', 'Se é membro da OEA.', 'S’il est membre de l’OEA.'),
  all: words('También los países de los que no hay nada registrado.', 'Also the countries of which nothing is on record.', 'Também os países dos quais nada está registrado.', 'Aussi les pays dont rien n’est enregistré.'),
  form: words('`hub`, una alianza o un intercambio es un nodo; `pairs`, pares de instituciones con su peso.', '`hub`: an alliance or exchange is a node; `pairs`: pairs of organizations with their weight.', '`hub`: uma aliança ou um intercâmbio é um nó; `pairs`: pares de instituições com o seu peso.', '`hub`\u00a0: une alliance ou un échange est un nœud\u202f; `pairs`\u00a0: paires d’institutions avec leur poids.'),
  networkInclude: words('`places`: el lugar de cada nodo en el dibujo; `names`: nombres en todos los idiomas (con `hub`); `details`: fuentes, última revisión y exactitud de las fechas de cada vínculo (con `hub`); `ties`: los vínculos de cada par (con `pairs`). Varios, separados por comas.', '`places`: where each node stands in the drawing; `names`: names in all languages (with `hub`); `details`: sources, last check and exactness of the dates of each tie (with `hub`); `ties`: the ties behind each pair (with `pairs`). Several, separated by commas.', '`places`: o lugar de cada nó no desenho; `names`: nomes em todos os idiomas (com `hub`); `details`: fontes, última verificação e exatidão das datas de cada vínculo (com `hub`); `ties`: os vínculos de cada par (com `pairs`). Vários, separados por vírgulas.', '`places`\u00a0: la place de chaque nœud dans le dessin\u202f; `names`\u00a0: noms dans toutes les langues (avec `hub`)\u202f; `details`\u00a0: sources, dernière vérification et exactitude des dates de chaque lien (avec `hub`)\u202f; `ties`\u00a0: les liens de chaque paire (avec `pairs`). Plusieurs, séparés par des virgules.'),
}

/** Parameters of histories. */
export const HISTORY_WORDS = {
  knownOn: words(
    'Un día: lo que este registro sabía al terminar ese día (UTC), y los cambios hasta entonces.',
    'A day: what this registry knew at its end (UTC), and the changes up to then.',
    'Um dia: o que este registro sabia ao terminar esse dia (UTC), e as mudanças até então.',
    'Un jour\u00a0: ce que ce registre savait à la fin de ce jour (UTC), et les changements jusque-là.',
  ),
  include: words(
    '`proof`: las sales y los resúmenes con que cada cual puede recalcular la cadena.',
    '`proof`: the salts and digests with which anybody can work the chain out again.',
    '`proof`: os sais e os resumos com que qualquer um pode recalcular a cadeia.',
    '`proof`\u00a0: les sels et les condensats qui permettent à chacun de recalculer la chaîne.',
  ),
}

/** Parts of the path. */
export const PATH_WORDS = {
  id: words('Identificador público; no cambia nunca.', 'Public id; it never changes.', 'Identificador público; nunca muda.', 'Identifiant public\u202f; il ne change jamais.'),
  country: words('País: ISO 3166-1 alfa-3.', 'Country: ISO 3166-1 alpha-3.', 'País: ISO 3166-1 alfa-3.', 'Pays\u00a0: ISO 3166-1 alpha-3.'),
  vocabulary: words('Identificador del vocabulario.', 'Id of the vocabulary.', 'Identificador do vocabulário.', 'Identifiant du vocabulaire.'),
}
