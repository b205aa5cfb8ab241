/** The reference page of the API. Words in backquotes stand as code; `{base}` is the address of the instance. */
export const api = {
  title: 'API',
  description: 'Cómo leer por programa las instituciones, las alianzas y los intercambios de Ayni: direcciones, filtros, páginas y errores.',
  lede: 'Todo lo que muestran las páginas se puede leer también por programa, en JSON, sin cuenta y sin clave.',
  toc: 'En esta página',
  resources: 'Recursos',
  examples: 'Ejemplos',
  examplesLede: 'Los mismos intercambios, aquellos en los que el Perú recibe, con cuatro herramientas.',
  request: 'Petición',
  answer: 'Respuesta, abreviada',
  parameter: 'Parámetro',
  values: 'Valores',
  meaning: 'Qué hace',
  status: 'Estado',
  noQuery: 'Sin parámetros.',
  alsoList: (names: string) => `También los de toda lista: ${names}.`,
  repetition: { once: 'una vez', commas: 'separados por comas' },
  value: { text: 'texto', number: (from: number, to: number) => `de ${from} a ${to}`, day: 'un día, como 2026-03-19', code: 'un código, como `per`', id: 'un identificador', vocabulary: (n: number) => `los ${n} del vocabulario` },
  start: {
    title: 'Por dónde empezar',
    body: [
      'La dirección base es `{base}`. Todo se lee con GET, desde cualquier sitio de la web (CORS abierto), y responde JSON en UTF-8.',
      '[El índice](index) nombra los recursos; [el documento OpenAPI 3.1](openapi) los describe para programas, con cada campo de cada respuesta; [los vocabularios](vocabularies) dan los valores con sus nombres en cuatro idiomas y sus códigos en IATI y los ODS.',
      'Los textos llegan siempre en todos los idiomas que tienen, cada uno marcado como original, oficial o traducción. Las fechas son tan exactas como se conocen: `2014`, `2014-03` o `2014-03-19`, con el primer y el último día que pueden significar.',
    ],
  },
  lists: {
    title: 'Listas, filtros y páginas',
    body: [
      'Una lista responde `data`, `total` y `next`: la dirección de la página siguiente, o `null` en la última. Siga `next` tal como viene; también está en la cabecera `Link`.',
      'El mismo parámetro repetido quiere decir «o», salvo donde dice «una vez»; parámetros distintos, «y»: `sector=government&sector=international&country=per`. Un parámetro que no existe se rechaza, para que un filtro mal escrito no devuelva la lista entera.',
      'Estos parámetros son de toda lista:',
    ],
  },
  conditional: {
    title: 'Pedir solo lo que cambió',
    body: [
      'Cada respuesta trae una cabecera `ETag`. Guárdela y envíela en `If-None-Match`: si nada ha cambiado, la respuesta es un 304 sin cuerpo.',
      'La etiqueta cambia con la versión de los datos, con el código y con el día (UTC), porque la vigencia depende del día. [La versión](version) dice cuál rige ahora.',
    ],
  },
  writing: {
    title: 'Escribir, con una clave',
    body: [
      'Para escribir hace falta una clave, que se crea con la sesión abierta en [la página de claves](keys). Envíela como `Authorization: Bearer`. Lo que envía la de una persona responsable del registro es público al momento; lo que envía la de un miembro por su institución responde 202 y espera revisión: `Location` dice dónde leer cómo va.',
      '`POST` a una lista da de alta, `PUT` a un registro lo cambia entero, `DELETE` lo retira y conserva su historia, y `POST` a `/attestations` de un vínculo dice lo que dice una de sus partes. Un cambio nombra en `If-Match` la `revision` que usted leyó; si alguien se adelantó, la respuesta es 412 y dice dónde están las dos versiones.',
      'Con un `Idempotency-Key` propio, una petición repetida se escribe una sola vez y recibe la misma respuesta. Una institución que se parece a otra del registro se rechaza con 409; si es otra, añada `confirmed=not-duplicate`. Cada operación, con sus campos y errores, está en [el documento OpenAPI](openapi).',
    ],
  },
  errors: {
    title: 'Errores',
    body: [
      'Un error llega como `application/problem+json` (RFC 9457): `type` es estable y su dirección lo explica, `errors` dice qué parámetro falla y qué sería correcto, `instance` es el número de la petición.',
    ],
  },
  licence: {
    title: 'Licencia y cita',
    body: [
      'Los datos se publican con la licencia [Creative Commons Atribución 4.0 (CC BY 4.0)](ccby). Vea [las condiciones](terms) y [de dónde vienen los datos](data).',
      'Al citar, dé la versión de los datos:',
    ],
  },
}
