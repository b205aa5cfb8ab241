/** The problems of the API, explained. Words in backquotes are names in the answer. */
export const problems = {
  description: (title: string) => `Erro da API do Ayni: ${title}`,
  status: 'Estado HTTP',
  type: 'Tipo',
  meaning: 'O que significa',
  remedy: 'O que fazer',
  back: 'Todos os erros estão na [referência da API](reference).',
  of: {
    'invalid-input': {
      title: 'Alguns campos não cumprem',
      meaning: 'O corpo do pedido foi entendido, mas um ou mais campos não cumprem a sua regra. A lista `errors` diz quais.',
      remedy: 'Corrija cada campo indicado em `pointer`: `detail` diz o que seria correto.',
    },
    'invalid-query': {
      title: 'Alguns parâmetros não cumprem',
      meaning: 'O parâmetro existe, mas o valor não: está fora da lista, mal escrito ou repetido onde só cabe um.',
      remedy: 'Veja em `errors` o nome do parâmetro e o que seria correto. Os valores estão nos vocabulários.',
    },
    'unknown-parameter': {
      title: 'Um parâmetro não é conhecido aqui',
      meaning: 'O endereço traz um parâmetro que este recurso não tem. Ele não é ignorado, para que um filtro mal escrito não devolva a lista inteira.',
      remedy: 'Retire-o ou corrija o nome: `errors` dá os que existem.',
    },
    'invalid-json': {
      title: 'O corpo não é JSON',
      meaning: 'O corpo do pedido não pode ser lido como JSON.',
      remedy: 'Envie JSON em UTF-8, com `Content-Type: application/json`.',
    },
    'not-found': {
      title: 'Não há nada aqui',
      meaning: 'Nada público tem este endereço. O registro pode ter sido retirado ou o identificador pode estar mal escrito.',
      remedy: 'Procure o registro na sua lista ou na busca.',
    },
    'method-not-allowed': {
      title: 'Este endereço não aceita este método',
      meaning: 'O endereço existe, mas não aceita o método do pedido.',
      remedy: 'Use um dos métodos dados no cabeçalho `Allow`.',
    },
    'already-exists': {
      title: 'Já há um registro com este identificador',
      meaning: 'O identificador do novo registro já está em uso.',
      remedy: 'Leia o registro que o tem ou escolha outro identificador.',
    },
    'stale-revision': {
      title: 'O registro mudou desde que você o leu',
      meaning: 'Outra pessoa o mudou depois da sua leitura; a sua mudança não foi escrita, para não apagar a de ninguém.',
      remedy: 'Leia o registro de novo, compare e envie a mudança com a nova revisão.',
    },
    'not-in-this-state': {
      title: 'O estado do registro não o permite',
      meaning: 'O passo pedido não é possível no estado em que o registro está.',
      remedy: 'Leia o registro: o seu estado diz que passos são possíveis.',
    },
    'unknown-reference': {
      title: 'Um registro nomeado não existe',
      meaning: 'Um campo nomeia outro registro que não está aqui.',
      remedy: 'Inclua primeiro esse registro ou corrija o identificador indicado em `errors`.',
    },
    'not-signed-in': {
      title: 'É preciso uma chave ou uma sessão',
      meaning: 'O pedido escreve, ou lê algo que não é público, e não traz uma chave válida. Uma chave vencida, anulada ou mal copiada recebe a mesma resposta.',
      remedy: 'Envie `Authorization: Bearer` com uma chave válida: ela é criada na página da sua conta.',
    },
    'not-allowed': {
      title: 'O seu cargo não o permite',
      meaning: 'A chave ou a sessão é válida, mas o cargo ou o alcance da chave não chega a isto.',
      remedy: 'Use uma chave com alcance de escrita e de um cargo na instituição em questão.',
    },
    'likely-duplicate': {
      title: 'É provável que a instituição já esteja no registro',
      meaning: 'Uma instituição do registro tem o mesmo nome, ou quase, ou o mesmo site. `errors` diz qual e por quê. Nada foi escrito.',
      remedy: 'Se for a mesma, use esse registro. Se for outra, repita o pedido com `confirmed=not-duplicate` no endereço.',
    },
    'too-large': {
      title: 'O corpo é grande demais',
      meaning: 'O corpo do pedido passa do tamanho que se lê aqui.',
      remedy: 'Envie um só registro por pedido, de menos de 256 kB.',
    },
    'wrong-media-type': {
      title: 'O tipo do corpo não é lido aqui',
      meaning: 'O corpo não vem declarado como JSON.',
      remedy: 'Envie `Content-Type: application/json`.',
    },
    'key-used-otherwise': {
      title: 'A chave de idempotência foi usada em outro pedido',
      meaning: '`Idempotency-Key` já foi usada com outro corpo, método ou endereço. Nada foi escrito.',
      remedy: 'Use uma chave nova para cada mudança, e a mesma só para repetir o mesmo pedido.',
    },
    'revision-needed': {
      title: 'Falta dizer que revisão você leu',
      meaning: 'Uma mudança diz sobre que revisão é escrita, para não apagar a de ninguém.',
      remedy: 'Leia o registro e envie a sua `revision` no cabeçalho `If-Match`, entre aspas.',
    },
    'too-many-requests': {
      title: 'Pedidos demais',
      meaning: 'Chegaram pedidos demais em pouco tempo.',
      remedy: 'Espere os segundos indicados em `Retry-After` e repita.',
    },
    'foreign-form': {
      title: 'O formulário não foi enviado deste site',
      meaning: 'Falta a prova de que o formulário saiu de uma página deste registro.',
      remedy: 'Abra a página de novo e envie o formulário a partir dela.',
    },
    busy: {
      title: 'O registro está ocupado',
      meaning: 'Há pedidos demais ao mesmo tempo. Nada foi escrito.',
      remedy: 'Repita o mesmo pedido em alguns segundos.',
    },
    internal: {
      title: 'Algo falhou do nosso lado',
      meaning: 'Uma falha do registro impediu a resposta. Ela fica anotada com o número em `instance`.',
      remedy: 'Tente de novo em alguns minutos. Se persistir, escreva a quem opera a instância e informe esse número.',
    },
  },
}
