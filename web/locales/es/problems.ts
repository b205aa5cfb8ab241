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
