import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Privacidad',
  description: 'Sin cuentas, sin cookies y sin rastreadores: qué pasa cuando usted lee Ayni, y cómo objetar lo que se dice de una institución.',
  lede: 'Leer Ayni no pide cuenta ni deja rastro: no hay cookies, ni medición de visitas, ni nada que venga de otro sitio.',
  sections: [
    {
      id: 'readers',
      title: 'Quien lee',
      body: [
        'Para responderle, el servidor recibe lo mismo que todo servidor: la dirección de red desde la que escribe, la página que pide y los idiomas que prefiere su navegador. Ayni no guarda nada de eso. Quien da el alojamiento puede conservar registros técnicos por razones de seguridad, según sus propias condiciones.',
        'Ayni no usa cookies ni guarda nada en su navegador fuera de la memoria común de páginas ya vistas. Lo que busca va en la dirección de la página, y no se anota en ninguna parte.',
        'Cuando algo falla, se anota el fallo con un número que usted también ve. Ese número no dice quién es usted.',
        'Las fuentes llevan a otros sitios, con sus propias reglas. Ayni les dice solo desde qué sitio llega, no desde qué página.',
      ],
    },
    {
      id: 'records',
      title: 'De quién hay datos aquí',
      body: [
        'Solo de instituciones y de su cooperación. No hay nombres de personas que trabajen en ellas, ni teléfonos o correos personales, ni direcciones de refugios. El nombre de una institución puede contener el de una persona cuando así se llama oficialmente.',
        'Nunca hay datos de víctimas ni de casos. Si encuentra alguno, dígalo: se retira de inmediato.',
        'Una institución puede pedir, por seguridad, que su nombre no se muestre. No aparece entonces en ninguna lista, búsqueda, cuenta ni dibujo.',
      ],
    },
    {
      id: 'objecting',
      title: 'Objetar un dato',
      body: [
        'Cualquier institución nombrada, o quien la represente, puede decir que un dato sobre ella es falso, está anticuado o la pone en peligro. No hace falta cuenta ni formulario: basta con nombrar la página y decir qué está mal y en qué se apoya.',
        'Mientras se decide, el registro lleva la marca de que ha sido objetado. La decisión y su motivo quedan en su historia.',
      ],
    },
  ],
}

/** The privacy notice. */
export const privacy = {
  ...page,
  contact: {
    title: 'A quién escribir',
    operator: 'De esta instancia responde:',
    write: 'Escriba a [su página de contacto](operator) para preguntar, objetar o pedir que un nombre no se muestre.',
    noAddress: 'No ha publicado todavía una dirección de contacto en esta instancia.',
    nobody: 'Ningún organismo responde todavía de esta instancia, y por eso no hay a quién escribir. Hasta que lo haya, úsela como una muestra de lo que será el registro, no como una fuente oficial.',
  },
}
