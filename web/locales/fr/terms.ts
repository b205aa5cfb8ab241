import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Conditions et licences',
  description: 'Sous quelle licence utiliser les données et le code d’Ayni, comment le citer, et ce qu’il ne promet pas.',
  lede: 'Les données et le code sont d’usage libre, y compris commercial, selon leurs licences. Ce qui est pris à d’autres garde la sienne.',
  sections: [
    {
      id: 'data',
      title: 'Les données',
      body: [
        'Les données d’Ayni sont publiées sous la licence [Creative Commons Attribution 4.0 International (CC BY 4.0)](ccby), sauf les parties du tableau ci-dessous. Vous pouvez les copier, les mêler et les publier en disant d’où elles viennent et ce que vous avez changé.',
        'Les titres, les noms officiels et les faits que racontent les sources sont à tous. Ayni les cite avec leur adresse et ne copie pas les documents.',
      ],
    },
    {
      id: 'code',
      title: 'Le code',
      body: ['Le code d’Ayni est publié sous la [licence Apache 2.0](apache).'],
    },
    {
      id: 'limits',
      title: 'Ce qu’il ne promet pas',
      body: [
        [
          'Ce n’est une source officielle d’aucun État, ni un avis juridique. En cas de doute, le document de la source fait foi.',
          'Qu’une institution figure ici n’est pas une caution, et qu’elle n’y figure pas n’est pas un reproche.',
          'Qu’un fait manque ici ne signifie pas qu’il manque dans la réalité.',
          'Les engagements d’entreprises sont enregistrés comme des engagements, non comme une conduite vérifiée.',
        ],
        'Ni l’IIN ni l’OEA ne cautionnent cette instance, sauf si le pied de page dit qu’ils la gèrent.',
      ],
    },
    {
      id: 'use',
      title: 'Ce qui est demandé à qui les utilise',
      body: [['N’attribuez pas à une institution ce que seule dit une source publique.', 'Indiquez la version des données\u00a0: elles changent.', 'N’utilisez pas les données pour classer des pays ni pour désigner des personnes.']],
    },
  ],
}

/** The terms of use and the licences. */
export const terms = {
  ...page,
  cite: { title: 'Comment le citer', example: (version: string, day: string, address: string) => `Ayni, registre des alliances et des échanges pour la protection de l’enfance dans les Amériques. Données, version ${version}, ${day}. ${address}` },
  parts: {
    title: 'Parties sous leur propre licence',
    part: 'Partie',
    origin: 'D’où elle vient',
    licence: 'Licence',
    rows: {
      countryNames: 'Noms et codes de pays',
      languages: 'Langues des pays',
      population: 'Population',
      capitals: 'Emplacement des capitales',
      font: 'Caractère Andada Pro',
      capabilities: 'Noms des 21 capacités du modèle WeProtect',
    },
    named: 'nommées et citées',
  },
}
