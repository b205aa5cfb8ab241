import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Sobre Ayni',
  description: 'Qué es Ayni, de dónde nace, qué registra y qué no, y cómo se respalda cada dato.',
  lede: 'Ayni es un registro público: qué instituciones protegen a niñas, niños y adolescentes de las Américas frente a la explotación sexual y la trata, con quién están aliadas y qué se han enseñado unas a otras.',
  sections: [
    {
      id: 'name',
      title: 'El nombre',
      body: ['«Ayni» es la palabra quechua para la reciprocidad: la ayuda que se da hoy y que mañana vuelve. Eso es la cooperación horizontal: un país o una institución pasa a otro lo que ya sabe.'],
    },
    {
      id: 'origin',
      title: 'De dónde nace',
      body: [
        'En 2007, el Consejo Directivo del Instituto Interamericano del Niño, la Niña y Adolescentes (IIN), organismo de la OEA, aprobó la resolución CD/RES. 10 (82-R/07). Creó con ella un programa interamericano de cooperación con estas líneas:',
        [
          'actualización de la legislación',
          'cooperación horizontal',
          'formación',
          'apoyo frente a las redes de explotación y trata',
          'comunicación',
          'vigilancia de la difusión en Internet',
          'trabajo con el sector privado y la sociedad civil',
          'un observatorio con una publicación periódica',
          'instrumentos para evaluar políticas, planes y proyectos',
          'alianzas con organismos internacionales',
        ],
        'Ayni quiere servir a ese programa: es un lugar donde consta quién trabaja con quién, desde cuándo, sobre qué y según qué fuente.',
      ],
    },
    {
      id: 'records',
      title: 'Qué registra',
      body: [
        [
          'instituciones: Estados, organismos públicos, sociedad civil, empresas y organismos internacionales',
          'alianzas: convenios, coaliciones, comisiones, programas y compromisos entre dos o más de ellas',
          'intercambios: asistencia técnica, pasantías, cursos, reuniones y otras formas de pasar conocimiento',
          'lo que cada institución ofrece o necesita, y quién lo dice',
          'por país: tratados y leyes, con su fuente y la fecha de esa fuente',
        ],
        'Nunca registra datos de víctimas ni de casos, material abusivo ni enlaces a él, ni direcciones de personas o de refugios. Tampoco recibe denuncias: vea [dónde denunciar](report).',
      ],
    },
    {
      id: 'evidence',
      title: 'Cómo se respalda cada vínculo',
      body: [
        'Ningún dato entra sin fuente. Cada vínculo dice hasta dónde está confirmado por sus propias partes:',
        [
          'según fuente pública: una página o un documento lo afirma y ninguna parte se ha pronunciado; así empieza todo lo registrado',
          'declarado: lo afirma al menos una de las partes, y se dice cuántas de cuántas',
          'confirmado: lo afirman todas',
          'en disputa: alguna lo niega; la disputa se muestra y no se esconde',
        ],
        'Nadie cambia lo que otro dice. Cada cambio queda en la historia del registro, con su fecha y su motivo.',
      ],
    },
    {
      id: 'time',
      title: 'Lo que no se sabe',
      body: [
        'Las fechas son tan exactas como su fuente: un año, un mes o un día. De una alianza sin final conocido no se dice que esté en vigor, sino que su término no consta y cuándo fue la última evidencia.',
        'Lo que no está aquí no es un vacío del país: solo significa que nadie lo ha registrado. Vea [qué cubren los datos](data).',
      ],
    },
    {
      id: 'neutral',
      title: 'Terreno neutral',
      body: ['Los nombres de los países siguen el uso de la OEA, con una sola tabla. Las listas de Estados van por orden alfabético: no hay clasificaciones de países. Los mapas dibujan tierra y capitales, sin fronteras entre Estados.'],
    },
    {
      id: 'wrong',
      title: 'Si algo está mal',
      body: ['Toda institución nombrada puede objetar lo que se dice de ella, y mientras se decide el registro lo señala. Vea [cómo objetar](privacy).'],
    },
  ],
}

/** The page about Ayni. */
export const about = {
  ...page,
  signs: { title: 'Los signos', lede: 'Un extremo lleno ha hablado. Un cordel entero está confirmado por todas sus partes. Ningún signo va sin su palabra.', evidence: 'Respaldo de un vínculo', life: 'Vida de un intercambio', state: 'Vigencia de una alianza', sectors: 'Sectores' },
}
