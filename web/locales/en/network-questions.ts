/** What the network can be asked, in words. */
export const networkQuestions = {
  title: 'What do you want to know?',
  ended: 'Which ties ended since 2020?',
  caribbean: 'Who connects the Caribbean to the rest?',
  shared: 'What do Peru and Colombia share?',
  training: 'Where is training missing?',
  holding: 'Which institutions hold parts together?',
  learned: 'What was learned since last year?',
}
