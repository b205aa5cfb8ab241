import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Datos y procedencia',
  description: 'De dónde vienen los datos de Ayni, qué cubren, qué les falta, con qué licencia se publican y qué se ha corregido.',
  lede: 'Todo lo registrado viene de páginas públicas, con su dirección. Aquí consta cómo se reunió, qué cubre, qué le falta y hasta dónde conviene fiarse.',
  sections: [
    {
      id: 'sources',
      title: 'De dónde vienen',
      body: [
        'La primera carga se reunió en noviembre de 2026 en páginas públicas: de la UNODC, el IIN, ECPAT, la IWF, el ICMEC, la Tech Coalition, ministerios y fiscalías, prensa nacional y copias de informes oficiales. Cada fila lleva la dirección de su fuente y, si consta, la fecha de esa fuente.',
        'Las copias de documentos en otros sitios pueden desaparecer. Conviene cambiarlas por el documento oficial, y cada fuente dice de qué tipo es.',
        'Nada de la primera carga se atribuye al IIN ni a ninguna de las instituciones nombradas: la hizo el propio registro, y así consta en la historia de cada ficha.',
      ],
    },
    {
      id: 'checks',
      title: 'Cuánto se comprobó',
      body: [
        'De 40 filas elegidas al azar y leídas contra su página, 37 se sostenían (4 de ellas, tras corregirlas), una no y dos no pudieron encontrarse; las tres se quitaron. Las demás filas se revisaron en su forma y su redacción, pero no todas se releyeron contra su fuente.',
        'Ninguna institución ha comprobado todavía lo que se dice de ella. Por eso todo vínculo figura «según fuente pública».',
      ],
    },
    {
      id: 'reading',
      title: 'Cómo leerlos',
      body: [
        [
          'Un Estado es parte solo donde actúa o paga su gobierno. Una institución de un país no compromete a su Estado.',
          'En reuniones, seminarios y algunos proyectos conjuntos, quien «da» es quien convoca y quien «recibe» es quien participa: muestran contacto, no enseñanza en una sola dirección.',
          'El estado de un intercambio es el que decía la fuente en su fecha. «No consta» quiere decir que la fuente lo daba por acordado o en curso y que ese plazo pasó hace mucho.',
          'Lo que una institución ofrece o necesita es casi siempre lo que otros han escrito de ella. Solo cuenta como propio cuando ella misma lo dice en la fuente.',
          'Las filas de empresas recogen compromisos públicos, no conducta comprobada. Las listas de miembros son las de la fecha de su fuente.',
          'La relación con el modelo WeProtect es lectura nuestra.',
        ],
      ],
    },
    {
      id: 'gaps',
      title: 'Lo que falta y hacia dónde se inclinan',
      body: [
        [
          'Las fuentes están sobre todo en español e inglés, menos en portugués y muy poco en francés y neerlandés.',
          'Hay pocos intercambios de Cuba, Venezuela, Antigua y Barbuda, Las Bahamas, Granada, Santa Lucía y Dominica, y una sola institución de Antigua y Barbuda, Cuba, Dominica, Saint Kitts y Nevis, Santa Lucía y Venezuela.',
          'Unas 50 alianzas y casi 60 intercambios no tienen fecha de inicio conocida; la mayoría de las instituciones no tiene sitio web en su fuente, y no se ha adivinado.',
          'Unas 70 instituciones no están todavía en ningún vínculo.',
          'Entran también la lucha contra la trata, la cooperación policial y la niñez migrante, siempre que alcancen a niñas, niños y adolescentes: el ámbito es más ancho que la explotación sexual.',
          'Itaipú es binacional y figura en un solo país.',
        ],
        'Lo que falta no se ha encontrado; no quiere decir que no exista.',
      ],
    },
    {
      id: 'languages',
      title: 'Idiomas',
      body: [
        'Nombres, títulos y resúmenes existen en hasta cuatro idiomas, cada uno señalado como original, oficial o traducción. Las traducciones son nuestras y ningún lingüista las ha revisado todavía. Un nombre en otro idioma es a menudo nuestra traducción del nombre oficial.',
        'Palabras que hoy no se usan aparecen solo dentro del título oficial de un documento que las lleva.',
      ],
    },
    {
      id: 'law',
      title: 'Países, tratados y leyes',
      body: [
        'Los nombres de los países salen de una sola tabla y siguen el uso de la OEA. Las pertenencias a organismos regionales son de conocimiento general, y solo cuentan los miembros plenos.',
        'De los tratados se dice lo que dice cada fuente en su fecha. Depósito, ratificación, entrada en vigor, firma y registro son fechas distintas y no se comparan. Que no haya fila no quiere decir que el Estado no sea parte.',
        'De las leyes hay entre una y tres por Estado, sobre todo de trata. Los resúmenes y los temas son lectura nuestra. Casi ninguna fuente dice si la ley sigue vigente hoy, y por eso en la mayoría no consta.',
        'Las líneas de denuncia reunidas no se muestran con su número: un número equivocado puede dañar a un niño. Se mostrarán con el día en que su institución los confirme. Vea [dónde denunciar](report).',
      ],
    },
  ],
}

/** The page on data and provenance. */
export const data = {
  ...page,
  figures: { title: 'Qué hay', organizations: 'instituciones', alliances: 'alianzas', parties: 'partes de alianzas', exchanges: 'intercambios', capabilities: 'capacidades', ratifications: 'situaciones ante tratados', laws: 'leyes', sources: 'fuentes distintas' },
  take: { title: 'Llevárselos', text: 'Todo se puede leer con la [API](api), sin cuenta. Las [condiciones y licencias](terms) dicen cómo usarlo y citarlo.' },
  mends: { title: 'Correcciones hechas', note: 'Cada una cambia una fila de lo que se reunió; el motivo va al lado.', none: 'No se ha corregido ninguna fila en esta versión.' },
  review: { title: 'Filas por revisar', note: 'Dudas que una fuente mejor puede resolver.', none: 'No hay filas señaladas en esta versión.' },
  undetermined: { title: 'Instituciones cuyo nombre no dice su idioma', note: 'Nombres oficiales que son iguales en varios idiomas y que no se pueden atribuir a uno. Se leen como estén escritos.' },
  rows: { whole: 'todo el archivo', id: 'Fila', note: 'Qué y por qué', english: 'Las notas están en inglés.' },
}
