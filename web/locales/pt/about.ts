import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Sobre o Ayni',
  description: 'O que é o Ayni, de onde vem, o que registra e o que não registra, e como cada dado se sustenta.',
  lede: 'O Ayni é um registro público: que instituições protegem crianças e adolescentes das Américas contra a exploração sexual e o tráfico, com quem estão aliadas e o que ensinaram umas às outras.',
  sections: [
    {
      id: 'name',
      title: 'O nome',
      body: ['“Ayni” é a palavra quéchua para a reciprocidade: a ajuda que se dá hoje e que amanhã volta. É isso a cooperação horizontal: um país ou uma instituição passa a outro o que já sabe.'],
    },
    {
      id: 'origin',
      title: 'De onde vem',
      body: [
        'Em 2007, o Conselho Diretor do Instituto Interamericano da Criança e do Adolescente (IIN), organismo da OEA, aprovou a resolução CD/RES. 10 (82-R/07). Ela criou um programa interamericano de cooperação com estas linhas:',
        [
          'atualização da legislação',
          'cooperação horizontal',
          'formação',
          'apoio contra as redes de exploração e tráfico',
          'comunicação',
          'monitoramento da difusão na Internet',
          'trabalho com o setor privado e a sociedade civil',
          'um observatório com uma publicação periódica',
          'instrumentos para avaliar políticas, planos e projetos',
          'alianças com organismos internacionais',
        ],
        'O Ayni quer servir a esse programa: é um lugar onde consta quem trabalha com quem, desde quando, sobre o quê e segundo que fonte.',
      ],
    },
    {
      id: 'records',
      title: 'O que registra',
      body: [
        [
          'instituições: Estados, órgãos públicos, sociedade civil, empresas e organismos internacionais',
          'alianças: acordos, coalizões, comissões, programas e compromissos entre duas ou mais delas',
          'intercâmbios: assistência técnica, estágios, cursos, reuniões e outras formas de passar conhecimento',
          'o que cada instituição oferece ou de que precisa, e quem o diz',
          'por país: tratados e leis, com sua fonte e a data dessa fonte',
        ],
        'Nunca registra dados de vítimas nem de casos, material abusivo nem links para ele, nem endereços de pessoas ou de abrigos. Também não recebe denúncias: veja [onde denunciar](report).',
      ],
    },
    {
      id: 'evidence',
      title: 'Como cada vínculo se sustenta',
      body: [
        'Nenhum dado entra sem fonte. Cada vínculo diz até onde foi confirmado por suas próprias partes:',
        [
          'segundo fonte pública: uma página ou um documento o afirma e nenhuma parte se pronunciou; assim começa tudo o que está registrado',
          'declarado: ao menos uma das partes o afirma, e se diz quantas de quantas',
          'confirmado: todas o afirmam',
          'contestado: alguma o nega; a contestação é mostrada, não escondida',
        ],
        'Ninguém muda o que outro diz. Cada alteração fica no histórico do registro, com sua data e seu motivo.',
      ],
    },
    {
      id: 'time',
      title: 'O que não se sabe',
      body: [
        'As datas são tão exatas quanto sua fonte: um ano, um mês ou um dia. De uma aliança sem fim conhecido não se diz que esteja vigente, e sim que seu término não consta e quando foi a última evidência.',
        'O que não está aqui não é uma lacuna do país: só significa que ninguém o registrou. Veja [o que os dados cobrem](data).',
      ],
    },
    {
      id: 'neutral',
      title: 'Terreno neutro',
      body: ['Os nomes dos países seguem o uso da OEA, com uma só tabela. As listas de Estados vão em ordem alfabética: não há classificações de países. Os mapas desenham terra e capitais, sem fronteiras entre Estados.'],
    },
    {
      id: 'wrong',
      title: 'Se algo estiver errado',
      body: ['Toda instituição citada pode contestar o que se diz dela, e enquanto se decide o registro o assinala. Veja [como contestar](privacy).'],
    },
  ],
}

/** The page about Ayni. */
export const about = {
  ...page,
  signs: { title: 'Os sinais', lede: 'Uma ponta cheia já falou. Um cordão inteiro foi confirmado por todas as suas partes. Nenhum sinal vai sem sua palavra.', evidence: 'Evidência de um vínculo', life: 'Vida de um intercâmbio', state: 'Vigência de uma aliança', sectors: 'Setores' },
}
