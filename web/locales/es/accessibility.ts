import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Accesibilidad',
  description: 'Qué nivel de accesibilidad busca Ayni, cómo se comprueba y qué límites conoce.',
  lede: 'Ayni está hecho para leerse con teclado, con lector de pantalla, ampliado, impreso, sin JavaScript y en teléfonos y computadoras viejos.',
  sections: [
    {
      id: 'aim',
      title: 'Lo que busca',
      body: [
        'Las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, en todas las páginas y en los cuatro idiomas. En concreto:',
        [
          'Ningún signo va sin su palabra y nada se dice solo con color.',
          'Los cuatro sectores se distinguen por su forma y por colores elegidos para todo tipo de visión.',
          'Cada figura tiene una frase que la resume y una tabla o lista que dice lo mismo.',
          'Todo se alcanza con el teclado, y el foco siempre se ve.',
          'Cada texto lleva la marca de su idioma, para que se lea con la pronunciación debida.',
          'Las páginas siguen las preferencias de contraste, de fondo oscuro y de menos movimiento.',
          'Nada se desplaza de lado a 320 píxeles de ancho, salvo las tablas anchas, que lo hacen por sí mismas.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Cómo se comprueba',
      body: ['Cada tipo de página pasa una revisión automática (axe) en claro y en oscuro, en pantalla ancha y estrecha, y un recorrido con el teclado, cada vez que el código cambia. Una revisión automática encuentra solo una parte de los problemas: ninguna persona con discapacidad ha evaluado todavía Ayni de manera formal.'],
    },
    {
      id: 'limits',
      title: 'Límites conocidos',
      body: [
        [
          'El dibujo de la red necesita JavaScript y vista. Debajo, la misma información está en una tabla que se ordena y se recorre con el teclado.',
          'Muchos títulos y resúmenes están traducidos por este registro y ningún lingüista los ha revisado aún. Los que faltan se muestran en otro idioma, con su marca.',
          'Las fuentes son documentos de otros, y algunos no son accesibles.',
          'En navegadores anteriores a fines de 2025 los filtros aparecen plegados también en pantallas anchas; se abren con su botón.',
        ],
      ],
    },
  ],
}

/** The accessibility statement. */
export const accessibility = {
  ...page,
  reviewed: (day: string) => `Declaración revisada el ${day}.`,
  contact: { title: 'Si algo no le sirve', write: 'Escriba a [quien opera esta instancia](operator): diga qué página y con qué la lee.', nobody: 'Ningún organismo responde todavía de esta instancia, y por eso no hay a quién escribir.' },
}
