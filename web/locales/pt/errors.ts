/** The pages for what went wrong. */
export const errors = {
  notFound: {
    title: 'Não encontramos esta página',
    lede: 'O endereço pode ter um erro, ou o registro pode ter sido unido a outro.',
    elsewhere: 'Também pode ir para [todas as instituições](organizations) ou para [a página inicial](home).',
  },
  failed: {
    title: 'Algo falhou do nosso lado',
    lede: 'Não foi possível mostrar esta página. Nada do que está registrado se perdeu. Tente de novo em alguns minutos.',
    request: (id: string) => `Se escrever sobre esta falha, mencione o número ${id}.`,
  },
  invalid: {
    title: 'Este endereço pede algo que não existe',
    lede: 'Uma parte do endereço não é entendida aqui. O link pode estar incompleto ou ser antigo.',
    back: 'Ir para [a lista completa](list).',
  },
  busy: {
    title: 'O registro está ocupado',
    lede: 'Há consultas demais neste momento. Tente de novo em alguns segundos.',
  },
  notAllowed: {
    title: 'O seu cargo não abre esta página',
    lede: 'Esta página é para outro cargo ou outra instituição. Se acha que deveria vê-la, escreva a quem administra a sua instituição.',
  },
  tooMany: {
    title: 'Tentativas demais em seguida',
    lede: 'Por segurança, espere uma hora antes de tentar de novo.',
  },
  tooLarge: {
    title: 'O que foi enviado é longo demais',
    lede: 'O formulário passa do que este registro pode receber. Encurte o texto e envie de novo.',
  },
  foreignForm: {
    title: 'O formulário não pôde ser conferido',
    lede: 'A sessão pode ter mudado desde que você abriu a página. Volte, recarregue a página e envie de novo: o que estava salvo continua lá.',
  },
  conflict: {
    title: 'Isto já mudou',
    lede: 'Outra pessoa modificou ou resolveu isto enquanto você o tinha aberto. Abra de novo para ver como ficou.',
  },
  kept: {
    failed: { title: 'Não foi possível salvar', lede: 'O banco de dados não responde. O que você escreveu está nesta página: não a feche e tente de novo. Enviar duas vezes não duplica.' },
    signedOut: { title: 'Sua sessão terminou', lede: 'O que você escreveu está nesta página: não a feche. [Entre em outra janela](signIn) e depois tente de novo aqui.' },
    otherSession: { title: 'Sua sessão mudou', lede: 'O que você escreveu está nesta página. Verifique se continua em sua conta e tente de novo.' },
    retry: 'Tentar de novo',
    typed: 'O que você escreveu',
  },
}
