/**
 * What a reader must know of the standing of three States at the OAS. The registry shows the note and its source and decides no dispute (DESIGN §3.15).
 */
import type { Language } from './languages.ts'

/** A note in four languages and the address it rests on. */
export interface OasNote { readonly texts: Readonly<Record<Language, string>>; readonly sourceUrl: string }

const NOTES: { readonly [code: string]: OasNote } = {
  cub: {
    texts: {
      es: 'Excluida por una resolución del 31 de enero de 1962; la OEA la dejó sin efecto el 3 de junio de 2009. Cuba ha dicho que no volverá a la OEA.',
      en: 'Excluded by a resolution of 31 January 1962; the OAS annulled it on 3 June 2009. Cuba has said that it will not return to the OAS.',
      pt: 'Excluída por uma resolução de 31 de janeiro de 1962; a OEA a anulou em 3 de junho de 2009. Cuba declarou que não voltará à OEA.',
      fr: 'Exclue par une résolution du 31 janvier 1962\u202f; l’OEA l’a annulée le 3 juin 2009. Cuba a déclaré qu’elle ne reviendrait pas à l’OEA.',
    },
    sourceUrl: 'https://en.ultimasnoticias.com.ve/news/politics/arreaza-usa-has-not-found-out-that-cuba-does-not-belong-to-the-oas/',
  },
  nic: {
    texts: {
      es: 'Denunció la Carta de la OEA el 19 de noviembre de 2021; según el artículo 143, el retiro surte efecto a los dos años (19 de noviembre de 2023).',
      en: 'Denounced the OAS Charter on 19 November 2021; under article 143 the withdrawal takes effect two years later (19 November 2023).',
      pt: 'Denunciou a Carta da OEA em 19 de novembro de 2021; segundo o artigo 143, a retirada produz efeito dois anos depois (19 de novembro de 2023).',
      fr: 'A dénoncé la Charte de l’OEA le 19 novembre 2021\u202f; selon l’article 143, le retrait prend effet deux ans après (19 novembre 2023).',
    },
    sourceUrl: 'https://aldianews.com/en/politics/policy/nicaragua-leaves-oas',
  },
  ven: {
    texts: {
      es: 'Notificó su retiro el 27 de abril de 2017, con plazo de dos años; el 9 de abril de 2019 el Consejo Permanente de la OEA aceptó a un representante designado por la Asamblea Nacional. Su situación es objeto de controversia.',
      en: 'Gave notice of withdrawal on 27 April 2017, with a term of two years; on 9 April 2019 the OAS Permanent Council accepted a representative named by the National Assembly. Its status is disputed.',
      pt: 'Notificou sua retirada em 27 de abril de 2017, com prazo de dois anos; em 9 de abril de 2019 o Conselho Permanente da OEA aceitou um representante designado pela Assembleia Nacional. Sua situação é objeto de controvérsia.',
      fr: 'A notifié son retrait le 27 avril 2017, avec un délai de deux ans\u202f; le 9 avril 2019, le Conseil permanent de l’OEA a accepté un représentant désigné par l’Assemblée nationale. Sa situation est contestée.',
    },
    sourceUrl: 'https://en.mercopress.com/2019/04/10/oas-permanent-council-accepts-representative-of-venezuela-s-national-assembly',
  },
}

/** The note on a State's standing at the OAS, or null: nothing to add. `code` is lower-case alpha-3. */
export function oasNote(code: string): OasNote | null {
  return NOTES[code] ?? null
}
