/** What the network can be asked, in words. */
export const networkQuestions = {
  title: 'O que deseja saber?',
  ended: 'Que vínculos terminaram desde 2020?',
  caribbean: 'Quem liga o Caribe ao resto?',
  shared: 'O que o Peru e a Colômbia têm em comum?',
  training: 'Onde falta formação?',
  holding: 'Que instituições mantêm as partes unidas?',
  learned: 'O que se soube desde o ano passado?',
}
