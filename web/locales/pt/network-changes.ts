import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('pt', n)
const ties = (n: number): string => counted('pt', n, 'vínculo', 'vínculos')

/** A comparação de duas datas, com dois relógios: o do mundo e o do registro. */
export const networkChanges = {
  title: 'O que mudou entre duas datas',
  description: 'Quais vínculos começaram e terminaram entre duas datas, quais não têm fim conhecido e o que o registro conheceu ou corrigiu nesse tempo.',
  lede: 'Com dois relógios: o que aconteceu no mundo segundo as datas registradas, e o que este registro conheceu ou corrigiu.',
  form: { name: 'As duas datas', since: 'De', until: 'Até', hint: 'Os dois dias incluídos; não depois de hoje.', button: 'Comparar', lastYear: 'O último ano', sinceYear: (year: string) => `Desde ${year}` },
  finding: {
    world: (since: string, until: string, began: number, ended: number) => `De ${since} a ${until}, ${plural('pt', began, 'começou', 'começaram')} ${ties(began)} e ${plural('pt', ended, 'terminou', 'terminaram')} ${number(ended)}.`,
    noEnd: (n: number) => plural('pt', n, 'Mais um vínculo que pode ter vigorado nesse tempo não tem fim registrado: não se sabe se terminou.', `Mais ${number(n)} vínculos que podem ter vigorado nesse tempo não têm fim registrado: não se sabe se terminaram.`),
    record: (learned: number, corrected: number) => `Nos mesmos dias, este registro conheceu ${ties(learned)} e corrigiu ${number(corrected)}.`,
    stood: (since: number, until: number) => `No primeiro dia podiam vigorar ${ties(since)}; no último, ${number(until)}.`,
    unsure: (n: number) => plural('pt', n, 'De um deles a data é conhecida apenas por mês ou por ano, e pode ficar fora.', `De ${number(n)} deles a data é conhecida apenas por mês ou por ano, e pode ficar fora.`),
    noStart: (n: number) => plural('pt', n, 'Um vínculo não tem início registrado e não é contado entre os que começaram.', `${number(n)} vínculos não têm início registrado e não são contados entre os que começaram.`),
    open: (n: number) => plural('pt', n, 'Mais uma aliança foi acordada sem prazo: não lhe falta um fim.', `Mais ${number(n)} alianças foram acordadas sem prazo: não lhes falta um fim.`),
    withdrawn: (n: number) => plural('pt', n, 'Mais um vínculo foi retirado da vista pública; seu histórico é conservado.', `Mais ${number(n)} vínculos foram retirados da vista pública; seu histórico é conservado.`),
  },
  clocks: { world: 'No mundo', worldNote: 'Segundo as datas dos vínculos, como hoje são conhecidas.', record: 'No registro', recordNote: 'O que se soube nesses dias, seja quando for que aconteceu.' },
  figure: {
    title: (first: string, last: string) => `Inícios e fins por ano, de ${first} a ${last}`,
    reading: (unit: number) => plural('pt', unit, 'Cada nó é um vínculo', `Cada nó são cerca de ${number(unit)} vínculos`),
    sides: 'Cheios, sob o cordão: os que começaram naquele ano. Vazados, sobre o cordão: os que terminaram. A faixa assinala os dias comparados.',
    left: (earlier: number, noStart: number, noEnd: number, first: string) => `Não são desenhados ${number(earlier)} que começaram antes de ${first}, ${number(noStart)} sem início registrado, nem o fim de ${number(noEnd)} que não o têm registrado.`,
    year: 'Ano', began: 'Começaram', ended: 'Terminaram',
  },
  tables: { 'began': 'Começaram', 'ended': 'Terminaram', 'no-end': 'Sem fim conhecido', 'parties': 'Entraram em uma aliança ou saíram dela', 'learned': 'Conhecidos', 'corrected': 'Corrigidos' },
  notes: { 'no-end': 'Podem ter vigorado nesses dias, e seu fim não está registrado.', 'learned': 'Registrados pela primeira vez nesses dias.', 'corrected': 'Dizem agora algo diferente do que diziam.' },
  none: { 'began': 'Nenhum, segundo as datas registradas.', 'ended': 'Nenhum, segundo as datas registradas.', 'no-end': 'Nenhum.', 'parties': 'Não há registro de organização que tenha entrado ou saído.', 'learned': 'Nada foi registrado pela primeira vez nesses dias.', 'corrected': 'Nada foi corrigido nesses dias.' },
  columns: { tie: 'Vínculo', kind: 'Tipo', parties: 'Partes', start: 'Início', end: 'Fim', sources: 'Fontes', day: 'Dia', fields: 'O que mudou', organization: 'Organização', change: 'Mudança', date: 'Data' },
  changes: { joined: 'entrou', left: 'saiu' },
  unknown: 'não consta', openTerm: 'sem prazo', mayLieOutside: 'pode ficar fora', more: (n: number) => `e mais ${number(n)}`,
  shown: (n: number, all: number) => `Mostram-se ${number(n)} de ${number(all)}.`, all: (n: number, table: string) => `Ver os ${number(n)}: ${table.toLowerCase()}`,
  time: { name: 'Quando', slider: 'Ano que é mostrado', all: 'Todos os anos', play: 'Percorrer os anos', pause: 'Parar', from: 'Desde o dia', to: 'Até o dia', undated: (n: number, all: number) => plural('pt', n, `Um de ${ties(all)} não tem início registrado e é mostrado enquanto não constar que terminou.`, `${number(n)} de ${ties(all)} não têm início registrado e são mostrados enquanto não constar que terminaram.`) },
  how: { title: 'Como se conta', text: [
    'Um vínculo começou, ou terminou, entre as duas datas se algum dia de sua data registrada cai entre elas. Uma data da qual só se sabe o ano vale pelo ano inteiro.',
    'Nunca se dá por terminado um vínculo cujo fim não consta, nem se supõe que esteja em vigor.',
    'Conhecido é o que foi registrado pela primeira vez entre as duas datas; corrigido, aquilo cuja última versão desses dias difere em algum campo da anterior. Cada vínculo leva a seu histórico.',
  ] },
}
