import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Condições e licenças',
  description: 'Com que licença você pode usar os dados e o código do Ayni, como citá-lo, e o que ele não promete.',
  lede: 'Os dados e o código são de uso livre, também comercial, com suas licenças. O que se toma de outros conserva a sua.',
  sections: [
    {
      id: 'data',
      title: 'Os dados',
      body: [
        'Os dados do Ayni são publicados com a licença [Creative Commons Atribuição 4.0 Internacional (CC BY 4.0)](ccby), salvo as partes da tabela abaixo. Você pode copiá-los, misturá-los e publicá-los se disser de onde vêm e o que mudou.',
        'Os títulos, os nomes oficiais e os fatos que as fontes contam são de todos. O Ayni os cita com seu endereço e não copia os documentos.',
      ],
    },
    {
      id: 'code',
      title: 'O código',
      body: ['O código do Ayni é publicado com a [licença Apache 2.0](apache).'],
    },
    {
      id: 'limits',
      title: 'O que não promete',
      body: [
        [
          'Não é fonte oficial de nenhum Estado, nem assessoria jurídica. Na dúvida, vale o documento da fonte.',
          'Que uma instituição figure aqui não é um aval, e que não figure não é uma censura.',
          'Que falte um dado não significa que falte na realidade.',
          'Os compromissos de empresas são registrados como compromissos, não como conduta comprovada.',
        ],
        'Nem o IIN nem a OEA endossam esta instância, salvo se o rodapé disser que a operam.',
      ],
    },
    {
      id: 'use',
      title: 'O que se pede a quem os usa',
      body: [['Não atribua a uma instituição o que só uma fonte pública diz.', 'Indique a versão dos dados: eles mudam.', 'Não use os dados para classificar países nem para apontar pessoas.']],
    },
  ],
}

/** The terms of use and the licences. */
export const terms = {
  ...page,
  cite: { title: 'Como citá-lo', example: (version: string, day: string, address: string) => `Ayni, registro de alianças e intercâmbios para a proteção da infância nas Américas. Dados, versão ${version}, ${day}. ${address}` },
  parts: {
    title: 'Partes com licença própria',
    part: 'Parte',
    origin: 'De onde vem',
    licence: 'Licença',
    rows: {
      countryNames: 'Nomes e códigos de países',
      languages: 'Idiomas dos países',
      population: 'População',
      capitals: 'Localização das capitais',
      font: 'Letra Andada Pro',
      capabilities: 'Nomes das 21 capacidades do modelo WeProtect',
    },
    named: 'são nomeadas e citadas',
  },
}
