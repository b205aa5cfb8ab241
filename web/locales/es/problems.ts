import type { ProblemType } from '#functions/core/problem.ts'

/** The problems of the API, explained. Words in backquotes are names in the answer. */
export const problems = {
  description: (title: string) => `Error de la API de Ayni: ${title}`,
  status: 'Estado HTTP',
  type: 'Tipo',
  meaning: 'Qué significa',
  remedy: 'Qué hacer',
  back: 'Todos los errores están en [la referencia de la API](reference).',
  of: {
    'invalid-input': {
      title: 'Algunos campos no cumplen',
      meaning: 'El cuerpo de la petición se entendió, pero uno o más campos no cumplen su regla. La lista `errors` dice cuáles.',
      remedy: 'Corrija cada campo que señala `pointer`: `detail` dice qué sería correcto.',
    },
    'invalid-query': {
      title: 'Algunos parámetros no cumplen',
      meaning: 'Un parámetro existe, pero su valor no: está fuera de su lista, mal escrito o repetido donde solo cabe uno.',
      remedy: 'Mire en `errors` el nombre del parámetro y lo que sería correcto. Los valores están en los vocabularios.',
    },
    'unknown-parameter': {
      title: 'Un parámetro no se conoce aquí',
      meaning: 'La dirección lleva un parámetro que este recurso no tiene. No se pasa por alto, para que un filtro mal escrito no devuelva la lista entera.',
      remedy: 'Quítelo o corrija su nombre: `errors` da los que existen.',
    },
    'invalid-json': {
      title: 'El cuerpo no es JSON',
      meaning: 'El cuerpo de la petición no se puede leer como JSON.',
      remedy: 'Envíe JSON en UTF-8, con `Content-Type: application/json`.',
    },
    'not-found': {
      title: 'Aquí no hay nada',
      meaning: 'Nada público tiene esta dirección. Puede que el registro se haya retirado o que el identificador esté mal escrito.',
      remedy: 'Busque el registro en su lista o en la búsqueda.',
    },
    'method-not-allowed': {
      title: 'Esta dirección no admite este método',
      meaning: 'La dirección existe, pero no admite el método de la petición.',
      remedy: 'Use uno de los métodos que da la cabecera `Allow`.',
    },
    'already-exists': {
      title: 'Ya hay un registro con este identificador',
      meaning: 'El identificador que se quiere dar de alta ya está en uso.',
      remedy: 'Lea el registro que lo tiene, o elija otro identificador.',
    },
    'stale-revision': {
      title: 'El registro ha cambiado desde que lo leyó',
      meaning: 'Otra persona lo cambió después de su lectura; su cambio no se escribió, para no borrar el de nadie.',
      remedy: 'Lea el registro de nuevo, compare y vuelva a enviar el cambio con la revisión nueva.',
    },
    'not-in-this-state': {
      title: 'El estado del registro no lo permite',
      meaning: 'El paso pedido no es posible desde el estado en que está el registro.',
      remedy: 'Lea el registro: su estado dice qué pasos son posibles.',
    },
    'unknown-reference': {
      title: 'Se nombra un registro que no existe',
      meaning: 'Un campo nombra otro registro que no está aquí.',
      remedy: 'Dé de alta primero ese registro, o corrija el identificador que señala `errors`.',
    },
    'not-signed-in': {
      title: 'Hace falta una clave o una sesión',
      meaning: 'La petición escribe, o lee algo que no es público, y no trae una clave válida. Una clave vencida, anulada o mal copiada responde lo mismo.',
      remedy: 'Envíe `Authorization: Bearer` con una clave vigente: se hace en la página de su cuenta.',
    },
    'not-allowed': {
      title: 'Su cargo no lo permite',
      meaning: 'La clave o la sesión es válida, pero su cargo o el alcance de la clave no llegan a esto.',
      remedy: 'Use una clave con alcance de escritura y de un cargo en la institución de que se trata.',
    },
    'likely-duplicate': {
      title: 'Es probable que la institución ya esté en el registro',
      meaning: 'Una institución del registro se llama igual o casi igual, o tiene el mismo sitio. `errors` dice cuál y por qué. No se escribió nada.',
      remedy: 'Si es la misma, use ese registro. Si es otra, repita la petición con `confirmed=not-duplicate` en la dirección.',
    },
    'too-large': {
      title: 'El cuerpo es demasiado grande',
      meaning: 'El cuerpo de la petición pasa del tamaño que se lee aquí.',
      remedy: 'Envíe un solo registro por petición, de menos de 256 kB.',
    },
    'wrong-media-type': {
      title: 'El tipo del cuerpo no se lee aquí',
      meaning: 'El cuerpo no viene declarado como JSON.',
      remedy: 'Envíe `Content-Type: application/json`.',
    },
    'key-used-otherwise': {
      title: 'La clave de idempotencia se usó para otra petición',
      meaning: '`Idempotency-Key` ya se usó con otro cuerpo, método o dirección. No se escribió nada.',
      remedy: 'Use una clave nueva por cada cambio, y la misma solo para repetir la misma petición.',
    },
    'revision-needed': {
      title: 'Falta decir qué revisión leyó',
      meaning: 'Un cambio dice sobre qué revisión se escribe, para no borrar el de nadie.',
      remedy: 'Lea el registro y envíe su `revision` en la cabecera `If-Match`, entre comillas.',
    },
    'too-many-requests': {
      title: 'Demasiadas peticiones',
      meaning: 'Se hicieron demasiadas peticiones en poco tiempo.',
      remedy: 'Espere los segundos que da `Retry-After` y repita.',
    },
    'foreign-form': {
      title: 'El formulario no se envió desde este sitio',
      meaning: 'Falta la prueba de que el formulario salió de una página de este registro.',
      remedy: 'Abra de nuevo la página y envíe el formulario desde ella.',
    },
    busy: {
      title: 'El registro está ocupado',
      meaning: 'Hay demasiadas peticiones a la vez. No se escribió nada.',
      remedy: 'Repita la misma petición en unos segundos.',
    },
    internal: {
      title: 'Algo falló de nuestro lado',
      meaning: 'La petición no se pudo responder por un fallo del registro. Queda anotado con el número que trae `instance`.',
      remedy: 'Vuelva a intentarlo en unos minutos. Si persiste, escriba a quien opera la instancia y dé ese número.',
    },
  } satisfies Readonly<Record<ProblemType, { readonly title: string; readonly meaning: string; readonly remedy: string }>>,
}
