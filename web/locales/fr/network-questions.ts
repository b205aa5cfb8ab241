/** What the network can be asked, in words. */
export const networkQuestions = {
  title: 'Que voulez-vous savoir\u202f?',
  ended: 'Quels liens ont pris fin depuis 2020\u202f?',
  caribbean: 'Qui relie les Caraïbes au reste\u202f?',
  shared: 'Qu’ont en commun le Pérou et la Colombie\u202f?',
  training: 'Où manque-t-il de la formation\u202f?',
  holding: 'Quelles institutions tiennent les parties ensemble\u202f?',
  learned: 'Qu’a-t-on appris depuis l’an dernier\u202f?',
}
