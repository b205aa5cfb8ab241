import { plural } from '#functions/core/plural.ts'

/** How old records are, and how they are kept current. */
export const upkeep = {
  /** how old a record is, where it stands in a list and on its page */
  age: {
    asks: 'demande une vérification',
    dormant: 'en sommeil\u00a0: deux ans sans vérification',
    asksSentence: 'Depuis plus d’un an, aucune des parties ne l’a vérifié\u00a0: mieux vaut demander si c’est toujours le cas.',
    dormantSentence: 'En sommeil\u00a0: depuis plus de deux ans, aucune des parties ne l’a vérifié. À prendre avec prudence.',
  },
  page: {
    title: 'Est-ce toujours le cas\u202f?',
    lede: 'Ce qui est enregistré sur votre institution, le plus ancien d’abord. Confirmer ce qui n’a pas changé prend un clic.',
    link: 'Vérifier ce qui est enregistré',
    linkNote: (due: number) => (due === 0 ? 'Rien ne demande de vérification pour l’instant\u00a0: tout a été enregistré ou vérifié il y a moins d’un an.' : plural('fr', due, `${due} fiche demande une vérification.`, `${due} fiches demandent une vérification.`)),
    own: 'Votre institution',
    ties: 'Alliances et échanges',
    none: 'Aucun lien public de votre institution n’est enregistré.',
    checked: (when: string) => `vérifié ${when}`,
    never: (when: string) => `jamais vérifié\u202f; enregistré ${when}`,
    pick: (title: string) => `C’est toujours le cas\u00a0: ${title}`,
    one: 'Toujours le cas',
    changed: 'Changé ou terminé',
    look: 'Voir et répondre',
    spoken: 'Votre institution a contesté ce lien ou retiré ses propos\u00a0: répondez sur sa page.',
    speaks: 'En le confirmant, votre institution se prononce en tant que partie.',
    all: 'Ce qui est coché n’a pas changé',
    allHint: 'Ne cochez que ce que vous connaissez. Rien n’est coché d’avance.',
    nothing: 'Cochez au moins une fiche',
    done: (n: number) => plural('fr', n, `${n} fiche est vérifiée à la date d’aujourd’hui.`, `${n} fiches sont vérifiées à la date d’aujourd’hui.`),
    stale: (n: number) => plural('fr', n, `${n} fiche a changé entre-temps\u00a0: regardez-la de nouveau.`, `${n} fiches ont changé entre-temps\u00a0: regardez-les de nouveau.`),
  },
  report: {
    title: 'Âge des fiches',
    lede: 'Ce qui demande une vérification, de quel pays et de quelle institution, et ce que cela coûtera ce mois-ci.',
    cost: 'Ce mois-ci',
    due: 'Fiches qui demandent une vérification d’ici la fin du mois',
    minutes: 'Minutes par fiche',
    minutesHint: 'Le temps de savoir à qui demander, de demander et de noter la réponse. Un nombre de 1 à 120.',
    work: 'Travail',
    again: 'Calculer',
    formula: (due: string, minutes: string, hours: string, rest: string) => `${due} fiches × ${minutes} min = ${hours} h ${rest} min. Sont comptées les fiches publiques dont la dernière vérification ou, à défaut, l’enregistrement aura un an révolu à la fin du mois.`,
    byCountry: 'Par pays',
    byCountryNote: 'Chaque fiche compte dans tous les pays de ses parties.',
    byOrganization: 'Par institution où quelqu’un a une fonction',
    byOrganizationNote: 'Sa fiche et ses liens\u202f; qui y a une fonction peut les vérifier.',
    noOrganizations: 'Personne n’a encore de fonction dans une institution.',
    country: 'Pays', organization: 'Institution', posts: 'Fonctions', records: 'Fiches', fresh: 'À jour', asks: 'À vérifier', dormant: 'En sommeil', oldest: 'La plus ancienne',
  },
  sources: {
    unanswered: (day: string) => `n’a pas répondu le ${day}`,
  },
}
