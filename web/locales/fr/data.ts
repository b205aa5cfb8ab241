import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Données et provenance',
  description: 'D’où viennent les données d’Ayni, ce qu’elles couvrent, ce qui leur manque, sous quelle licence elles sont publiées et ce qui a été corrigé.',
  lede: 'Tout ce qui est enregistré vient de pages publiques, avec leur adresse. Voici comment cela a été réuni, ce que cela couvre, ce qui manque et jusqu’où s’y fier.',
  sections: [
    {
      id: 'sources',
      title: 'D’où elles viennent',
      body: [
        'Le premier chargement a été réuni en novembre 2026 à partir de pages publiques\u00a0: de l’ONUDC, de l’IIN, d’ECPAT, de l’IWF, de l’ICMEC, de la Tech Coalition, de ministères et de parquets, de la presse nationale et de copies de rapports officiels. Chaque ligne porte l’adresse de sa source et, si elle est connue, la date de cette source.',
        'Les copies de documents sur d’autres sites peuvent disparaître. Mieux vaut les remplacer par le document officiel, et chaque source dit de quel type elle est.',
        'Rien du premier chargement n’est attribué à l’IIN ni à aucune des institutions nommées\u00a0: c’est le registre lui-même qui l’a fait, et l’historique de chaque fiche le dit.',
      ],
    },
    {
      id: 'checks',
      title: 'Ce qui a été vérifié',
      body: [
        'De 40 lignes tirées au hasard et relues face à leur page, 37 tenaient (dont 4 une fois corrigées), une non et deux étaient introuvables\u202f; ces trois ont été retirées. Les autres lignes ont été vérifiées dans leur forme et leur rédaction, mais toutes n’ont pas été relues face à leur source.',
        'Aucune institution n’a encore vérifié ce qui est dit d’elle. C’est pourquoi tout lien figure «\u202fselon une source publique\u202f».',
      ],
    },
    {
      id: 'reading',
      title: 'Comment les lire',
      body: [
        [
          'Un État n’est partie que là où son gouvernement agit ou paie. Une institution d’un pays n’engage pas son État.',
          'Dans les réunions, les séminaires et certains projets conjoints, qui «\u202fdonne\u202f» est qui convoque et qui «\u202freçoit\u202f» est qui participe\u00a0: ils montrent un contact, non un enseignement à sens unique.',
          'L’état d’un échange est celui que disait la source à sa date. «\u202fInconnu\u202f» veut dire que la source le donnait pour convenu ou en cours et que ce délai est passé depuis longtemps.',
          'Ce qu’une institution offre ou recherche est presque toujours ce que d’autres ont écrit d’elle. Cela ne compte comme sien que lorsqu’elle le dit elle-même dans la source.',
          'Les lignes d’entreprises recueillent des engagements publics, non une conduite vérifiée. Les listes de membres sont celles de la date de leur source.',
          'La relation avec le modèle WeProtect est notre lecture.',
        ],
      ],
    },
    {
      id: 'gaps',
      title: 'Ce qui manque, et de quel côté elles penchent',
      body: [
        [
          'Les sources sont surtout en espagnol et en anglais, moins en portugais, très peu en français et en néerlandais.',
          'Il y a peu d’échanges de Cuba, du Venezuela, d’Antigua-et-Barbuda, des Bahamas, de la Grenade, de Sainte-Lucie et de la Dominique, et une seule institution d’Antigua-et-Barbuda, de Cuba, de la Dominique, de Saint-Kitts-et-Nevis, de Sainte-Lucie et du Venezuela.',
          'Une cinquantaine d’alliances et près de 60 échanges n’ont pas de début connu\u202f; la plupart des institutions n’ont pas de site dans leur source, et aucun n’a été deviné.',
          'Quelque 70 institutions ne sont encore dans aucun lien.',
          'La lutte contre la traite, la coopération policière et les enfants migrants y entrent aussi, dès qu’ils touchent des enfants\u00a0: le champ est plus large que l’exploitation sexuelle.',
          'Itaipú est binationale et figure sous un seul pays.',
        ],
        'Ce qui manque n’a pas été trouvé\u202f; cela ne veut pas dire que cela n’existe pas.',
      ],
    },
    {
      id: 'languages',
      title: 'Langues',
      body: [
        'Noms, titres et résumés existent en quatre langues au plus, chacun marqué comme original, officiel ou traduction. Les traductions sont les nôtres, et aucun linguiste ne les a encore relues. Un nom dans une autre langue est souvent notre traduction du nom officiel.',
        'Des mots qui ne s’emploient plus n’apparaissent que dans le titre officiel d’un document qui les porte.',
      ],
    },
    {
      id: 'law',
      title: 'Pays, traités et lois',
      body: [
        'Les noms des pays viennent d’une seule table et suivent l’usage de l’OEA. Les appartenances à des organismes régionaux sont de connaissance générale, et seuls comptent les membres de plein droit.',
        'Des traités, il est dit ce que dit chaque source à sa date. Dépôt, ratification, entrée en vigueur, signature et enregistrement sont des dates différentes et ne se comparent pas. L’absence de ligne ne veut pas dire que l’État n’est pas partie.',
        'Il y a une à trois lois par État, surtout sur la traite. Les résumés et les thèmes sont notre lecture. Presque aucune source ne dit si la loi est en vigueur aujourd’hui, et pour la plupart c’est donc inconnu.',
        'Les lignes de signalement réunies ne sont pas montrées avec leur numéro\u00a0: un numéro faux peut nuire à un enfant. Elles le seront avec le jour où leur institution les confirme. Voyez [où signaler](report).',
      ],
    },
  ],
}

/** The page on data and provenance. */
export const data = {
  ...page,
  figures: { title: 'Ce qu’il y a', organizations: 'institutions', alliances: 'alliances', parties: 'parties d’alliances', exchanges: 'échanges', capabilities: 'capacités', ratifications: 'situations face aux traités', laws: 'lois', sources: 'sources différentes' },
  take: { title: 'Les emporter', text: 'Tout peut être lu par l’[API](api), sans compte. Les [conditions et licences](terms) disent comment l’utiliser et le citer.' },
  mends: { title: 'Corrections faites', note: 'Chacune change une ligne de ce qui a été réuni\u202f; le motif est à côté.', none: 'Aucune ligne n’a été corrigée dans cette version.' },
  review: { title: 'Lignes à revoir', note: 'Des doutes qu’une meilleure source peut lever.', none: 'Aucune ligne n’est marquée dans cette version.' },
  undetermined: { title: 'Institutions dont le nom ne dit pas la langue', note: 'Des noms officiels identiques en plusieurs langues, qui ne peuvent être attribués à une seule. Ils se lisent comme ils sont écrits.' },
  rows: { whole: 'tout le fichier', id: 'Ligne', note: 'Quoi et pourquoi', english: 'Les notes sont en anglais.' },
}
