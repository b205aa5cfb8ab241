/** What the network can be asked, in words. */
export const networkQuestions = {
  title: '¿Qué quiere saber?',
  ended: '¿Qué vínculos terminaron desde 2020?',
  caribbean: '¿Quién une el Caribe con el resto?',
  shared: '¿Qué comparten Perú y Colombia?',
  training: '¿Dónde falta formación?',
  holding: '¿Qué instituciones mantienen unidas las partes?',
  learned: '¿Qué se supo desde el año pasado?',
}
