import { plural } from '#functions/core/plural.ts'

/** The page of the work lines. */
export const workLines = {
  title: 'Líneas de trabajo',
  description: 'Las nueve líneas del programa interamericano de cooperación de 2007 y lo que el registro tiene de cada una.',
  lede: 'En 2007 el Consejo Directivo del Instituto Interamericano del Niño creó un programa de cooperación contra la explotación sexual y la trata de niñas, niños y adolescentes. Este registro ordena alianzas, intercambios y capacidades según sus líneas.',
  resolution: 'Resolución CD/RES. 10 (82-R/07)',
  ofProgramme: 'Líneas del programa',
  tools: 'Observatorio y evaluación',
  toolsNote: 'Que la misma resolución encarga.',
  about: {
    legislation: 'Leyes puestas al día con los tratados: qué se castiga, cómo se protege a quien ha sufrido el delito y cómo cooperan los países.',
    'horizontal-cooperation': 'Lo que una institución ya sabe hacer y otra necesita: asistencia técnica, visitas de estudio, pasantías y reuniones entre pares.',
    training: 'Cursos y talleres para quienes deciden y quienes atienden: funcionarias y funcionarios, policías, fiscales, jueces y personal social.',
    'anti-network-support': 'Trabajo común contra las redes: investigación, persecución penal, rescate y atención de las víctimas, también a través de las fronteras.',
    communication: 'Campañas e información para prevenir, reconocer y denunciar, con niñas, niños y adolescentes como parte.',
    'internet-monitoring': 'Detección y retiro de material de abuso sexual en línea, líneas de reporte e identificación de las víctimas.',
    'private-sector-civil-society': 'Compromisos de empresas, como las de turismo, tecnología y pagos, y trabajo con organizaciones sociales.',
    observatory: 'Datos y estudios comparables sobre la explotación sexual y la respuesta de los Estados, con una publicación periódica.',
    evaluation: 'Instrumentos para saber si políticas, planes y proyectos consiguen lo que se proponen.',
  },
  organizations: (n: number) => plural('es', n, 'institución', 'instituciones'),
  alliances: (n: number) => plural('es', n, 'alianza', 'alianzas'),
  exchanges: (n: number) => plural('es', n, 'intercambio', 'intercambios'),
  noneYet: 'Nada en el registro todavía.',
  foot: 'Un vínculo puede estar en varias líneas; las cifras no se suman. La línea de cada uno es lectura de este registro sobre su fuente. Fuente: Ayni, [JSON](json).',
}
