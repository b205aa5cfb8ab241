import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Condiciones y licencias',
  description: 'Con qué licencia puede usar los datos y el código de Ayni, cómo citarlo, y qué no promete.',
  lede: 'Los datos y el código son de uso libre, también comercial, con sus licencias. Lo que se toma de otros conserva la suya.',
  sections: [
    {
      id: 'data',
      title: 'Los datos',
      body: [
        'Los datos de Ayni se publican con la licencia [Creative Commons Atribución 4.0 Internacional (CC BY 4.0)](ccby), salvo las partes de la tabla de abajo. Puede copiarlos, mezclarlos y publicarlos si dice de dónde vienen y qué ha cambiado.',
        'Los títulos, los nombres oficiales y los hechos que las fuentes cuentan son de todos. Ayni los cita con su dirección y no copia los documentos.',
      ],
    },
    {
      id: 'code',
      title: 'El código',
      body: ['El código de Ayni se publica con la [licencia Apache 2.0](apache).'],
    },
    {
      id: 'limits',
      title: 'Lo que no promete',
      body: [
        [
          'No es una fuente oficial de ningún Estado, ni asesoramiento jurídico. Ante una duda vale el documento de la fuente.',
          'Que una institución figure aquí no es un aval, y que no figure no es un reproche.',
          'Que falte un dato no significa que falte en la realidad.',
          'Los compromisos de empresas se registran como compromisos, no como conducta comprobada.',
        ],
        'Ni el IIN ni la OEA avalan esta instancia, salvo que el pie de página diga que la operan.',
      ],
    },
    {
      id: 'use',
      title: 'Lo que se pide a quien lo usa',
      body: [['No atribuya a una institución lo que solo dice una fuente pública.', 'Indique la versión de los datos: cambian.', 'No use los datos para clasificar países ni para señalar a personas.']],
    },
  ],
}

/** The terms of use and the licences. */
export const terms = {
  ...page,
  cite: { title: 'Cómo citarlo', example: (version: string, day: string, address: string) => `Ayni, registro de alianzas e intercambios para la protección de la niñez en las Américas. Datos, versión ${version}, ${day}. ${address}` },
  parts: {
    title: 'Partes con licencia propia',
    part: 'Parte',
    origin: 'De dónde viene',
    licence: 'Licencia',
    rows: {
      countryNames: 'Nombres y códigos de países',
      languages: 'Idiomas de los países',
      population: 'Población',
      capitals: 'Lugar de las capitales',
      font: 'Letra Andada Pro',
      capabilities: 'Nombres de las 21 capacidades del modelo WeProtect',
    },
    named: 'se nombran y se citan',
  },
}
