/** Where to report: this registry takes no reports. */
export const whereToReport = {
  title: 'Onde denunciar',
  description: 'Este registro não recebe denúncias. Quem as recebe em cada país, segundo fontes públicas, e os diretórios internacionais.',
  lede: 'Este registro não recebe denúncias nem atende casos. Esta página diz quem o faz, até onde consta.',
  danger: 'Se uma criança ou adolescente está em perigo agora, procure o serviço de emergência ou a polícia do lugar onde está.',
  directories: {
    title: 'Diretórios internacionais',
    note: 'Mantidos em dia por quem reúne os próprios canais.',
    inhope: { name: 'INHOPE', about: 'Canais para denunciar material de abuso sexual de crianças e adolescentes na Internet.' },
    childHelpline: { name: 'Child Helpline International', about: 'Linhas de ajuda que escutam e orientam crianças e adolescentes.' },
  },
  why: {
    title: 'Por que não há números aqui',
    text: 'Um número errado pode causar dano. As fontes deste registro são de idades muito diferentes e nenhum operador confirmou ainda o seu. Até que o faça, aqui figuram quem atende e sua própria página, nunca o número; tampouco o nome de um canal quando o nome é o número.',
  },
  byCountry: { title: 'Por país', note: 'Em ordem alfabética, segundo fontes públicas.' },
  regional: 'De qualquer país',
  ownPage: 'sua página',
  noPage: 'sua página não consta; use os diretórios',
  network: (name: string) => `membro de ${name}`,
  operatorUnknown: 'não consta quem o opera',
  others: { title: 'Sem nada no registro', text: (countries: string) => `Não consta quem recebe denúncias em: ${countries}. Isso não quer dizer que ninguém as receba: use os diretórios.` },
  foot: 'As fontes de cada canal estão na página de seu país.',
}
