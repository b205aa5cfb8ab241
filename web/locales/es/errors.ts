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
  notAllowed: {
    title: 'Su cargo no permite abrir esta página',
    lede: 'Esta página es para otro cargo u otra institución. Si cree que debería verla, escriba a quien administra su institución.',
  },
  tooMany: {
    title: 'Demasiados intentos seguidos',
    lede: 'Por seguridad hay que esperar una hora antes de volver a intentarlo.',
  },
  tooLarge: {
    title: 'Lo enviado es demasiado largo',
    lede: 'El formulario supera lo que este registro puede recibir. Acorte el texto y vuelva a enviarlo.',
  },
  foreignForm: {
    title: 'El formulario no se pudo comprobar',
    lede: 'Puede que la sesión haya cambiado desde que abrió la página. Vuelva atrás, recargue la página y envíelo otra vez: lo que estaba guardado sigue ahí.',
  },
  conflict: {
    title: 'Esto ya cambió',
    lede: 'Otra persona lo modificó o ya se resolvió mientras usted lo tenía abierto. Vuelva a abrirlo para ver cómo quedó.',
  },
  kept: {
    failed: { title: 'No se pudo guardar', lede: 'La base de datos no responde. Lo que escribió está en esta página: no la cierre y vuelva a intentarlo. Enviarlo dos veces no lo duplica.' },
    signedOut: { title: 'Su sesión terminó', lede: 'Lo que escribió está en esta página: no la cierre. [Entre en otra ventana](signIn) y después vuelva a intentarlo aquí.' },
    otherSession: { title: 'Su sesión cambió', lede: 'Lo que escribió está en esta página. Compruebe que sigue en su cuenta y vuelva a intentarlo.' },
    retry: 'Intentar de nuevo',
    typed: 'Lo que escribió',
  },
}
