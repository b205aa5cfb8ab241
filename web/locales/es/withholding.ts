/** Where stewards withhold names for safety. */
export const withholding = {
  title: 'Nombres reservados por seguridad',
  lede: 'Instituciones cuyo nombre no se muestra porque las pondría en riesgo. Solo lo ven las personas responsables del registro.',
  none: 'Ningún nombre está reservado.',
  since: (day: string) => `reservado desde el ${day}`,
  lift: 'Mostrar otra vez',
  withhold: 'Reservar un nombre',
  address: 'Identificador o dirección de la página de la institución',
  addressHint: 'Por ejemplo /es/organizations/red-x',
  note: 'Nota interna',
  noteHint: 'Quién lo pidió y cómo se comprobó. No es pública. De 10 a 1000 caracteres.',
  means: 'La institución deja de estar en listas, búsquedas, exportaciones, recuentos, dibujos e historiales. En sus vínculos se cuentan solo las demás partes, y su nombre se oculta en los títulos y resúmenes. No se publica ningún motivo.',
  unknown: 'No consta ninguna institución así',
  notStates: 'El nombre de un Estado o territorio no se reserva',
  already: 'Su nombre ya está reservado',
  done: { withheld: 'Reservado. Ya no se muestra en ninguna parte.', lifted: 'Vuelve a mostrarse como antes.' },
}
