/** Where to report: this registry takes no reports. */
export const whereToReport = {
  title: 'Dónde denunciar',
  description: 'Este registro no recibe denuncias. Quién las recibe en cada país, según fuentes públicas, y los directorios internacionales.',
  lede: 'Este registro no recibe denuncias ni atiende casos. Esta página dice quién lo hace, hasta donde consta.',
  danger: 'Si una niña, un niño o un adolescente está en peligro ahora, acuda al servicio de emergencia o a la policía del lugar donde está.',
  directories: {
    title: 'Directorios internacionales',
    note: 'Los mantienen al día quienes reúnen a las propias líneas.',
    inhope: { name: 'INHOPE', about: 'Líneas para reportar material de abuso sexual de niñas, niños y adolescentes en Internet.' },
    childHelpline: { name: 'Child Helpline International', about: 'Líneas de ayuda que escuchan y orientan a niñas, niños y adolescentes.' },
  },
  why: {
    title: 'Por qué aquí no hay números',
    text: 'Un número equivocado puede hacer daño. Las fuentes de este registro son de edades muy distintas y ningún operador ha confirmado todavía el suyo. Hasta que lo haga, aquí figuran quién atiende y su propia página, nunca el número; tampoco el nombre de una línea cuando el nombre es el número.',
  },
  byCountry: { title: 'Por país', note: 'Por orden alfabético, según fuentes públicas.' },
  regional: 'Desde cualquier país',
  ownPage: 'su página',
  noPage: 'su página no consta; use los directorios',
  network: (name: string) => `miembro de ${name}`,
  operatorUnknown: 'no consta quién la opera',
  others: { title: 'Sin nada en el registro', text: (countries: string) => `No consta quién recibe denuncias en: ${countries}. Eso no quiere decir que nadie las reciba: use los directorios.` },
  foot: 'Las fuentes de cada línea están en la página de su país.',
}
