import { plural } from '#functions/core/plural.ts'

/** The page of the work lines. */
export const workLines = {
  title: 'Linhas de trabalho',
  description: 'As nove linhas do programa interamericano de cooperação de 2007 e o que o registro tem de cada uma.',
  lede: 'Em 2007 o Conselho Diretor do Instituto Interamericano da Criança criou um programa de cooperação contra a exploração sexual e o tráfico de crianças e adolescentes. Este registro ordena alianças, intercâmbios e capacidades por suas linhas.',
  resolution: 'Resolução CD/RES. 10 (82-R/07)',
  ofProgramme: 'Linhas do programa',
  tools: 'Observatório e avaliação',
  toolsNote: 'Encomendados pela mesma resolução.',
  about: {
    legislation: 'Leis atualizadas conforme os tratados: o que se pune, como se protege quem sofreu o crime e como os países cooperam.',
    'horizontal-cooperation': 'O que uma instituição já sabe fazer e outra precisa: assistência técnica, visitas de estudo, estágios e reuniões entre pares.',
    training: 'Cursos e oficinas para quem decide e quem atende: servidores públicos, policiais, promotores, juízes e profissionais da área social.',
    'anti-network-support': 'Trabalho conjunto contra as redes: investigação, persecução penal, resgate e atendimento das vítimas, também através das fronteiras.',
    communication: 'Campanhas e informação para prevenir, reconhecer e denunciar, com a participação de crianças e adolescentes.',
    'internet-monitoring': 'Detecção e remoção de material de abuso sexual na Internet, canais de denúncia e identificação das vítimas.',
    'private-sector-civil-society': 'Compromissos de empresas, como as de turismo, tecnologia e pagamentos, e trabalho com organizações sociais.',
    observatory: 'Dados e estudos comparáveis sobre a exploração sexual e a resposta dos Estados, com uma publicação periódica.',
    evaluation: 'Instrumentos para saber se políticas, planos e projetos alcançam o que se propõem.',
  },
  organizations: (n: number) => plural('pt', n, 'instituição', 'instituições'),
  alliances: (n: number) => plural('pt', n, 'aliança', 'alianças'),
  exchanges: (n: number) => plural('pt', n, 'intercâmbio', 'intercâmbios'),
  noneYet: 'Nada no registro ainda.',
  foot: 'Um vínculo pode estar em várias linhas; os números não se somam. A linha de cada um é leitura deste registro sobre sua fonte. Fonte: Ayni, [JSON](json).',
}
