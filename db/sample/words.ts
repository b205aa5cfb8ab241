/** One idea in the languages in which the generated names and titles speak. */
export interface Words { readonly es: string; readonly en: string; readonly pt: string; readonly fr: string }

const words = (es: string, en: string, pt: string, fr: string): Words => ({ es, en, pt, fr })

/** What kind of body a name speaks of. None holds a word of the probe search. */
export const BODIES: readonly Words[] = [
  words('Consejo', 'Council', 'Conselho', 'Conseil'), words('Red', 'Network', 'Rede', 'Réseau'), words('Fundación', 'Foundation', 'Fundação', 'Fondation'),
  words('Asociación', 'Association', 'Associação', 'Association'), words('Instituto', 'Institute', 'Instituto', 'Institut'), words('Secretaría', 'Secretariat', 'Secretaria', 'Secrétariat'),
  words('Dirección', 'Directorate', 'Diretoria', 'Direction'), words('Comité', 'Committee', 'Comitê', 'Comité'), words('Centro', 'Centre', 'Centro', 'Centre'),
  words('Fiscalía', 'Prosecution Office', 'Promotoria', 'Parquet'), words('Unidad', 'Unit', 'Unidade', 'Unité'), words('Observatorio', 'Observatory', 'Observatório', 'Observatoire'),
  words('Comisión', 'Commission', 'Comissão', 'Commission'), words('Federación', 'Federation', 'Federação', 'Fédération'), words('Defensoría', 'Ombuds Office', 'Ouvidoria', 'Défenseur'),
]

/** What a body or a tie is about. None holds both words of the probe search: those that do are in `PROBE_THEMES`. */
export const THEMES: readonly Words[] = [
  words('los Derechos de la Niñez', 'the Rights of the Child', 'os Direitos da Criança', 'les Droits de l’enfant'),
  words('la Protección de la Infancia', 'Child Protection', 'a Proteção da Infância', 'la Protection de l’enfance'),
  words('la Niñez y la Adolescencia', 'Childhood and Adolescence', 'a Infância e a Adolescência', 'l’Enfance et l’Adolescence'),
  words('la Lucha contra la Trata de Personas', 'Action against Trafficking in Persons', 'o Enfrentamento ao Tráfico de Pessoas', 'la Lutte contre la traite des personnes'),
  words('la Prevención de la Explotación Sexual', 'the Prevention of Sexual Exploitation', 'a Prevenção da Exploração Sexual', 'la Prévention de l’exploitation sexuelle'),
  words('la Seguridad en Internet', 'Safety on the Internet', 'a Segurança na Internet', 'la Sécurité sur Internet'),
  words('la Protección de las Familias', 'the Protection of Families', 'a Proteção das Famílias', 'la Protection des familles'),
  words('el Turismo Responsable', 'Responsible Tourism', 'o Turismo Responsável', 'le Tourisme responsable'),
  words('la Primera Infancia', 'Early Childhood', 'a Primeira Infância', 'la Petite enfance'),
  words('la Asistencia a las Víctimas', 'Assistance to Victims', 'a Assistência às Vítimas', 'l’Aide aux victimes'),
  words('la Justicia Juvenil', 'Juvenile Justice', 'a Justiça Juvenil', 'la Justice des mineurs'),
  words('la Educación y el Desarrollo Social', 'Education and Social Development', 'a Educação e o Desenvolvimento Social', 'l’Éducation et le Développement social'),
  words('la Investigación de Delitos en Línea', 'the Investigation of Offences Online', 'a Investigação de Crimes na Internet', 'les Enquêtes sur les délits en ligne'),
  words('la Migración y la Movilidad', 'Migration and Mobility', 'a Migração e a Mobilidade', 'la Migration et la Mobilité'),
]

/** Themes that the search "proteccion niñez" finds: both words, in either order, with and without accents and capitals. */
export const PROBE_THEMES: readonly Words[] = [
  words('Protección de la Niñez', 'the Protection of Children', 'a Proteção das Crianças', 'la Protection des enfants'),
  words('la Niñez y su Protección Integral', 'Children and their Comprehensive Protection', 'as Crianças e sua Proteção Integral', 'les Enfants et leur protection'),
  words('Proteccion de la Ninez', 'the Protection of Children', 'a Proteção das Crianças', 'la Protection des enfants'),
  words('NIÑEZ, FAMILIA Y PROTECCIÓN', 'Children, Family and Protection', 'Crianças, Família e Proteção', 'Enfants, famille et protection'),
  words('la Protección Especial de la Niñez y la Adolescencia', 'the Special Protection of Children and Adolescents', 'a Proteção Especial de Crianças e Adolescentes', 'la Protection spéciale des enfants et des adolescents'),
]

/** What kind of tie a title speaks of. */
export const ALLIANCE_WORDS: readonly Words[] = [
  words('Acuerdo para', 'Agreement on', 'Acordo para', 'Accord sur'), words('Convenio específico para', 'Specific agreement on', 'Convênio específico para', 'Accord spécifique sur'),
  words('Memorando de entendimiento para', 'Memorandum of understanding on', 'Memorando de entendimento para', 'Protocole d’entente sur'), words('Coalición para', 'Coalition for', 'Coalizão para', 'Coalition pour'),
  words('Programa coordinado para', 'Coordinated programme on', 'Programa coordenado para', 'Programme coordonné sur'),
]

/** What kind of exchange a title speaks of. */
export const EXCHANGE_WORDS: readonly Words[] = [
  words('Curso sobre', 'Course on', 'Curso sobre', 'Cours sur'), words('Asistencia técnica para', 'Technical assistance on', 'Assistência técnica para', 'Assistance technique sur'),
  words('Visita de estudio sobre', 'Study visit on', 'Visita de estudo sobre', 'Visite d’étude sur'), words('Taller sobre', 'Workshop on', 'Oficina sobre', 'Atelier sur'), words('Intercambio sobre', 'Exchange on', 'Intercâmbio sobre', 'Échange sur'),
]
