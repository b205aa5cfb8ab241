import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Dados e procedência',
  description: 'De onde vêm os dados do Ayni, o que cobrem, o que lhes falta, com que licença são publicados e o que foi corrigido.',
  lede: 'Tudo o que está registrado vem de páginas públicas, com seu endereço. Aqui consta como foi reunido, o que cobre, o que lhe falta e até onde convém confiar.',
  sections: [
    {
      id: 'sources',
      title: 'De onde vêm',
      body: [
        'A primeira carga foi reunida em novembro de 2026 em páginas públicas: do UNODC, do IIN, da ECPAT, da IWF, do ICMEC, da Tech Coalition, de ministérios e ministérios públicos, da imprensa nacional e de cópias de relatórios oficiais. Cada linha leva o endereço de sua fonte e, se consta, a data dessa fonte.',
        'As cópias de documentos em outros sites podem desaparecer. Convém trocá-las pelo documento oficial, e cada fonte diz de que tipo é.',
        'Nada da primeira carga é atribuído ao IIN nem a nenhuma das instituições citadas: foi feita pelo próprio registro, e assim consta no histórico de cada ficha.',
      ],
    },
    {
      id: 'checks',
      title: 'Quanto se verificou',
      body: [
        'De 40 linhas escolhidas ao acaso e lidas contra sua página, 37 se sustentavam (4 delas, depois de corrigidas), uma não e duas não puderam ser encontradas; as três foram retiradas. As demais linhas foram revisadas na forma e na redação, mas nem todas foram relidas contra sua fonte.',
        'Nenhuma instituição verificou ainda o que se diz dela. Por isso todo vínculo figura “segundo fonte pública”.',
      ],
    },
    {
      id: 'reading',
      title: 'Como lê-los',
      body: [
        [
          'Um Estado é parte só onde seu governo atua ou paga. Uma instituição de um país não compromete seu Estado.',
          'Em reuniões, seminários e alguns projetos conjuntos, quem “oferece” é quem convoca e quem “recebe” é quem participa: mostram contato, não ensino em um só sentido.',
          'A situação de um intercâmbio é a que a fonte dizia em sua data. “Não consta” quer dizer que a fonte o dava como acordado ou em andamento e que esse prazo passou há muito.',
          'O que uma instituição oferece ou de que precisa é quase sempre o que outros escreveram dela. Só conta como próprio quando ela mesma o diz na fonte.',
          'As linhas de empresas registram compromissos públicos, não conduta comprovada. As listas de membros são as da data de sua fonte.',
          'A relação com o modelo WeProtect é leitura nossa.',
        ],
      ],
    },
    {
      id: 'gaps',
      title: 'O que falta e para onde se inclinam',
      body: [
        [
          'As fontes estão sobretudo em espanhol e inglês, menos em português e muito pouco em francês e neerlandês.',
          'Há poucos intercâmbios de Cuba, Venezuela, Antígua e Barbuda, Bahamas, Granada, Santa Lúcia e Dominica, e uma só instituição de Antígua e Barbuda, Cuba, Dominica, São Cristóvão e Névis, Santa Lúcia e Venezuela.',
          'Cerca de 50 alianças e quase 60 intercâmbios não têm início conhecido; a maioria das instituições não tem site em sua fonte, e nenhum foi adivinhado.',
          'Cerca de 70 instituições não estão ainda em nenhum vínculo.',
          'Entram também o enfrentamento ao tráfico, a cooperação policial e as crianças migrantes, sempre que alcancem crianças e adolescentes: o âmbito é mais largo que a exploração sexual.',
          'Itaipu é binacional e figura em um só país.',
        ],
        'O que falta não foi encontrado; não quer dizer que não exista.',
      ],
    },
    {
      id: 'languages',
      title: 'Idiomas',
      body: [
        'Nomes, títulos e resumos existem em até quatro idiomas, cada um assinalado como original, oficial ou tradução. As traduções são nossas e nenhum linguista as revisou ainda. Um nome em outro idioma é muitas vezes nossa tradução do nome oficial.',
        'Palavras que hoje não se usam aparecem só dentro do título oficial de um documento que as leva.',
      ],
    },
    {
      id: 'law',
      title: 'Países, tratados e leis',
      body: [
        'Os nomes dos países saem de uma só tabela e seguem o uso da OEA. As participações em organismos regionais são de conhecimento geral, e só contam os membros plenos.',
        'Dos tratados se diz o que cada fonte diz em sua data. Depósito, ratificação, entrada em vigor, assinatura e registro são datas distintas e não se comparam. Não haver linha não quer dizer que o Estado não seja parte.',
        'Das leis há entre uma e três por Estado, sobretudo de tráfico. Os resumos e os temas são leitura nossa. Quase nenhuma fonte diz se a lei segue vigente hoje, e por isso na maioria não consta.',
        'Os canais de denúncia reunidos não são mostrados com seu número: um número errado pode ferir uma criança. Serão mostrados com o dia em que sua instituição os confirmar. Veja [onde denunciar](report).',
      ],
    },
  ],
}

/** The page on data and provenance. */
export const data = {
  ...page,
  figures: { title: 'O que há', organizations: 'instituições', alliances: 'alianças', parties: 'partes de alianças', exchanges: 'intercâmbios', capabilities: 'capacidades', ratifications: 'situações perante tratados', laws: 'leis', sources: 'fontes distintas' },
  take: { title: 'Levá-los', text: 'Tudo pode ser lido pela [API](api), sem conta. As [condições e licenças](terms) dizem como usá-lo e citá-lo.' },
  mends: { title: 'Correções feitas', note: 'Cada uma muda uma linha do que foi reunido; o motivo vai ao lado.', none: 'Nenhuma linha foi corrigida nesta versão.' },
  review: { title: 'Linhas por revisar', note: 'Dúvidas que uma fonte melhor pode resolver.', none: 'Não há linhas assinaladas nesta versão.' },
  undetermined: { title: 'Instituições cujo nome não diz seu idioma', note: 'Nomes oficiais que são iguais em vários idiomas e não podem ser atribuídos a um. São lidos como estão escritos.' },
  rows: { whole: 'o arquivo todo', id: 'Linha', note: 'O quê e por quê', english: 'As notas estão em inglês.' },
}
