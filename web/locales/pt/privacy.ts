import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Privacidade',
  description: 'Ler não pede conta nem deixa rastro; de quem contribui se guarda o mínimo possível. O que se guarda, por quanto tempo, e como contestar o que se diz de uma instituição.',
  lede: 'Ler o Ayni não pede conta nem deixa rastro: não há cookies, nem medição de visitas, nem nada que venha de outro site.',
  sections: [
    {
      id: 'readers',
      title: 'Quem lê',
      body: [
        'Para responder, o servidor recebe o mesmo que todo servidor: o endereço de rede de onde você escreve, a página que pede e os idiomas que seu navegador prefere. O Ayni não guarda nada disso. Quem hospeda o serviço pode conservar registros técnicos por segurança, segundo suas próprias condições.',
        'Para a leitura, o Ayni não usa cookies nem guarda nada em seu navegador além da memória comum de páginas já vistas. O que você busca vai no endereço da página e não é anotado em parte alguma.',
        'Quando algo falha, a falha é anotada com um número que você também vê. Esse número não diz quem você é.',
        'As fontes levam a outros sites, com suas próprias regras. O Ayni lhes diz apenas de que site você vem, não de que página.',
      ],
    },
    {
      id: 'accounts',
      title: 'Quem contribui por sua instituição',
      body: [
        'De sua conta são guardados seu e-mail, seu idioma, os cargos que você tem ou teve, e a versão das condições que aceitou e em que dia. Seu e-mail nunca é publicado: quem administra sua instituição neste registro o vê, e a equipe do registro o vê abreviado. O histórico público nomeia o cargo e a instituição, nunca você.',
        'Ao entrar, seu navegador guarda um cookie que abre sua sessão e não serve para mais nada. Enquanto você espera o código, outro lembra durante meia hora para que e-mail ele foi enviado.',
        'Além disso se guarda, só pelo tempo necessário:',
        [
          'os códigos de uso único: valem 10 minutos; deles fica um resumo cifrado, por um dia;',
          'as sessões: navegador e sistema, quando foram abertas e quando foram usadas pela última vez; terminam após 30 dias sem uso ou quando você as encerra, e são apagadas um dia depois;',
          'as chaves de acesso: sua metade pública e o nome que você lhes deu, até que as remova;',
          'as mensagens enviadas a você: 90 dias;',
          'as tentativas de entrar: um resumo cifrado do e-mail e do endereço de rede, por um dia, para frear quem testa códigos.',
        ],
        'Você pode fechar sua conta quando quiser, na própria página dela. Então seu e-mail, suas chaves de acesso e as mensagens enviadas a você são apagados, e seus cargos terminam. O que foi publicado fica em nome da instituição.',
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
