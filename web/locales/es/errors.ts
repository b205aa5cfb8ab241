/** The pages for what went wrong. */
export const errors = {
  notFound: {
    title: 'No encontramos esta página',
    lede: 'Puede que la dirección tenga un error, o que el registro se haya unido a otro.',
    elsewhere: 'También puede ir a [todas las instituciones](organizations) o a [la portada](home).',
  },
  failed: {
    title: 'Algo falló de nuestro lado',
    lede: 'No pudimos mostrar esta página. Nada de lo registrado se ha perdido. Vuelva a intentarlo en unos minutos.',
    request: (id: string) => `Si escribe sobre este fallo, mencione el número ${id}.`,
  },
  invalid: {
    title: 'Esta dirección pide algo que no existe',
    lede: 'Una parte de la dirección no se entiende aquí. Puede que el enlace esté incompleto o sea antiguo.',
    back: 'Ir a [la lista completa](list).',
  },
  busy: {
    title: 'El registro está ocupado',
    lede: 'Hay demasiadas consultas en este momento. Vuelva a intentarlo en unos segundos.',
  },
}
