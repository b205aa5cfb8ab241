/** What the network can be asked, in words. */
export const networkQuestions = {
  title: 'Que voulez-vous savoir ?',
  ended: 'Quels liens ont pris fin depuis 2020 ?',
  caribbean: 'Qui relie les Caraïbes au reste ?',
  shared: 'Qu’ont en commun le Pérou et la Colombie ?',
  training: 'Où manque-t-il de la formation ?',
  holding: 'Quelles institutions tiennent les parties ensemble ?',
  learned: 'Qu’a-t-on appris depuis l’an dernier ?',
}
