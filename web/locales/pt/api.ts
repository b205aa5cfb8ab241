/** The reference page of the API. Words in backquotes stand as code; `{base}` is the address of the instance. */
export const api = {
  title: 'API',
  description: 'Como ler por programa as instituições, as alianças e os intercâmbios do Ayni: endereços, filtros, páginas e erros.',
  lede: 'Tudo o que as páginas mostram também pode ser lido por programa, em JSON, sem conta e sem chave.',
  toc: 'Nesta página',
  resources: 'Recursos',
  examples: 'Exemplos',
  examplesLede: 'Os mesmos intercâmbios, aqueles em que o Peru recebe, com quatro ferramentas.',
  request: 'Pedido',
  answer: 'Resposta, abreviada',
  parameter: 'Parâmetro',
  values: 'Valores',
  meaning: 'O que faz',
  status: 'Estado',
  noQuery: 'Sem parâmetros.',
  alsoList: (names: string) => `Também os de toda lista: ${names}.`,
  repetition: { once: 'uma vez', commas: 'separados por vírgulas' },
  value: { text: 'texto', number: (from: number, to: number) => `de ${from} a ${to}`, day: 'um dia, como 2026-03-19', code: 'um código, como `per`', id: 'um identificador', vocabulary: (n: number) => `os ${n} do vocabulário` },
  start: {
    title: 'Por onde começar',
    body: [
      'O endereço base é `{base}`. Tudo se lê com GET, de qualquer lugar da web (CORS aberto), e responde JSON em UTF-8.',
      '[O índice](index) nomeia os recursos; [o documento OpenAPI 3.1](openapi) os descreve para programas, com cada campo de cada resposta; [os vocabulários](vocabularies) dão os valores com os seus nomes em quatro idiomas e os seus códigos na IATI e nos ODS.',
      'Os textos vêm sempre em todos os idiomas que têm, cada um marcado como original, oficial ou tradução. As datas são tão exatas quanto se conhecem: `2014`, `2014-03` ou `2014-03-19`, com o primeiro e o último dia que podem significar.',
    ],
  },
  lists: {
    title: 'Listas, filtros e páginas',
    body: [
      'Uma lista responde `data`, `total` e `next`: o endereço da página seguinte, ou `null` na última. Siga `next` tal como vem; também está no cabeçalho `Link`.',
      'O mesmo parâmetro repetido quer dizer «ou», salvo onde diz «uma vez»; parâmetros diferentes, «e»: `sector=government&sector=international&country=per`. Um parâmetro que não existe é recusado, para que um filtro mal escrito não devolva a lista inteira.',
      'Estes parâmetros são de toda lista:',
    ],
  },
  conditional: {
    title: 'Pedir só o que mudou',
    body: [
      'Cada resposta traz um cabeçalho `ETag`. Guarde-o e envie-o em `If-None-Match`: se nada mudou, a resposta é um 304 sem corpo.',
      'A etiqueta muda com a versão dos dados, com o código e com o dia (UTC), porque a vigência depende do dia. [A versão](version) diz qual vale agora.',
    ],
  },
  writing: {
    title: 'Escrever, com uma chave',
    body: [
      'Para escrever é preciso uma chave, criada com a sessão aberta na [página de chaves](keys). Envie-a como `Authorization: Bearer`. O que envia a chave de quem cuida do registro fica público na hora; o que envia a de um membro, em nome da sua instituição, responde 202 e espera revisão: `Location` diz onde ler como está.',
      '`POST` a uma lista inclui, `PUT` a um registro muda-o por inteiro, `DELETE` retira-o e guarda a sua história, e `POST` a `/attestations` de um vínculo diz o que uma das partes diz. Uma mudança nomeia em `If-Match` a `revision` que você leu; se alguém chegou antes, a resposta é 412 e diz onde estão as duas versões.',
      'Com um `Idempotency-Key` seu, um pedido repetido é escrito uma só vez e recebe a mesma resposta. Uma instituição parecida com outra do registro é recusada com 409; se for outra, acrescente `confirmed=not-duplicate`. Cada operação, com os seus campos e erros, está no [documento OpenAPI](openapi).',
    ],
  },
  errors: {
    title: 'Erros',
    body: [
      'Um erro vem como `application/problem+json` (RFC 9457): `type` é estável e o seu endereço o explica, `errors` diz que parâmetro falha e o que seria correto, `instance` é o número do pedido.',
    ],
  },
  licence: {
    title: 'Licença e citação',
    body: [
      'Os dados são publicados com a licença [Creative Commons Atribuição 4.0 (CC BY 4.0)](ccby). Veja [as condições](terms) e [de onde vêm os dados](data).',
      'Ao citar, dê a versão dos dados:',
    ],
  },
}
