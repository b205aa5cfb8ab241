import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Privacidad',
  description: 'Leer no pide cuenta ni deja rastro; de quien aporta se guarda lo menos posible. Qué se guarda, cuánto tiempo, y cómo objetar lo que se dice de una institución.',
  lede: 'Leer Ayni no pide cuenta ni deja rastro: no hay cookies, ni medición de visitas, ni nada que venga de otro sitio.',
  sections: [
    {
      id: 'readers',
      title: 'Quien lee',
      body: [
        'Para responderle, el servidor recibe lo mismo que todo servidor: la dirección de red desde la que escribe, la página que pide y los idiomas que prefiere su navegador. Ayni no guarda nada de eso. Quien da el alojamiento puede conservar registros técnicos por razones de seguridad, según sus propias condiciones.',
        'Para leer, Ayni no usa cookies ni guarda nada en su navegador fuera de la memoria común de páginas ya vistas. Lo que busca va en la dirección de la página, y no se anota en ninguna parte.',
        'Cuando algo falla, se anota el fallo con un número que usted también ve. Ese número no dice quién es usted.',
        'Las fuentes llevan a otros sitios, con sus propias reglas. Ayni les dice solo desde qué sitio llega, no desde qué página.',
      ],
    },
    {
      id: 'accounts',
      title: 'Quien aporta por su institución',
      body: [
        'De su cuenta se guardan su correo electrónico, su idioma, los cargos que tiene o tuvo, y la versión de las condiciones que aceptó y qué día. Su correo nunca se publica: lo ven quienes administran su institución en este registro, y el equipo del registro lo ve abreviado. La historia pública nombra el cargo y la institución, nunca a usted.',
        'Al entrar, su navegador guarda una cookie que abre su sesión y no sirve para nada más. Mientras espera el código, otra recuerda durante media hora a qué correo se envió.',
        'Además se guarda, solo el tiempo que hace falta:',
        [
          'los códigos de un solo uso: valen 10 minutos; queda de ellos una huella cifrada, un día;',
          'las sesiones: navegador y sistema, cuándo se abrieron y cuándo se usaron por última vez; terminan a los 30 días sin uso o cuando usted las cierra, y se borran un día después;',
          'las llaves de acceso: su mitad pública y el nombre que usted les dio, hasta que las quite;',
          'los mensajes que se le envían: 90 días;',
          'los intentos de entrar: una huella cifrada del correo y de la dirección de red, un día, para frenar a quien prueba códigos.',
        ],
        'Puede cerrar su cuenta cuando quiera, en su propia página. Se borran entonces su correo, sus llaves de acceso y los mensajes que se le enviaron, y terminan sus cargos. Lo publicado queda a nombre de la institución.',
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
