import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Privacidade',
  description: 'Sem contas, sem cookies e sem rastreadores: o que acontece quando você lê o Ayni, e como contestar o que se diz de uma instituição.',
  lede: 'Ler o Ayni não pede conta nem deixa rastro: não há cookies, nem medição de visitas, nem nada que venha de outro site.',
  sections: [
    {
      id: 'readers',
      title: 'Quem lê',
      body: [
        'Para responder, o servidor recebe o mesmo que todo servidor: o endereço de rede de onde você escreve, a página que pede e os idiomas que seu navegador prefere. O Ayni não guarda nada disso. Quem hospeda o serviço pode conservar registros técnicos por segurança, segundo suas próprias condições.',
        'O Ayni não usa cookies nem guarda nada em seu navegador além da memória comum de páginas já vistas. O que você busca vai no endereço da página e não é anotado em parte alguma.',
        'Quando algo falha, a falha é anotada com um número que você também vê. Esse número não diz quem você é.',
        'As fontes levam a outros sites, com suas próprias regras. O Ayni lhes diz apenas de que site você vem, não de que página.',
      ],
    },
    {
      id: 'records',
      title: 'De quem há dados aqui',
      body: [
        'Só de instituições e de sua cooperação. Não há nomes de pessoas que trabalhem nelas, nem telefones ou e-mails pessoais, nem endereços de abrigos. O nome de uma instituição pode conter o de uma pessoa quando é assim que se chama oficialmente.',
        'Nunca há dados de vítimas nem de casos. Se encontrar algum, avise: é retirado de imediato.',
        'Uma instituição pode pedir, por segurança, que seu nome não seja mostrado. Não aparece então em nenhuma lista, busca, contagem ou desenho.',
      ],
    },
    {
      id: 'objecting',
      title: 'Contestar um dado',
      body: [
        'Qualquer instituição citada, ou quem a represente, pode dizer que um dado sobre ela é falso, está desatualizado ou a põe em perigo. Não é preciso conta nem formulário: basta citar a página e dizer o que está errado e com que fundamento.',
        'Enquanto se decide, o registro leva a marca de que foi contestado. A decisão e seu motivo ficam em seu histórico.',
      ],
    },
  ],
}

/** The privacy notice. */
export const privacy = {
  ...page,
  contact: {
    title: 'A quem escrever',
    operator: 'Responde por esta instância:',
    write: 'Escreva para [sua página de contato](operator) para perguntar, contestar ou pedir que um nome não seja mostrado.',
    noAddress: 'Ainda não publicou um endereço de contato nesta instância.',
    nobody: 'Nenhum organismo responde ainda por esta instância, e por isso não há a quem escrever. Até que haja, use-a como uma mostra do que será o registro, não como fonte oficial.',
  },
}
