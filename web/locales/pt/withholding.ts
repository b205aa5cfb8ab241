/** Where stewards withhold names for safety. */
export const withholding = {
  title: 'Nomes reservados por segurança',
  lede: 'Instituições cujo nome não é mostrado porque isso as colocaria em risco. Só as pessoas responsáveis pelo registro veem esta página.',
  none: 'Nenhum nome está reservado.',
  since: (day: string) => `reservado desde ${day}`,
  lift: 'Mostrar de novo',
  withhold: 'Reservar um nome',
  address: 'Identificador ou endereço da página da instituição',
  addressHint: 'Por exemplo /pt/organizations/rede-x',
  note: 'Nota interna',
  noteHint: 'Quem pediu e como isso foi verificado. Não é pública. De 10 a 1000 caracteres.',
  means: 'A instituição deixa de estar em listas, buscas, exportações, contagens, desenhos e históricos. Em seus vínculos contam-se só as outras partes, e seu nome é ocultado nos títulos e resumos. Nenhum motivo é publicado.',
  unknown: 'Não consta nenhuma instituição assim',
  notStates: 'O nome de um Estado ou território não se reserva',
  already: 'O nome já está reservado',
  done: { withheld: 'Reservado. Já não é mostrado em nenhum lugar.', lifted: 'Volta a ser mostrado como antes.' },
}
