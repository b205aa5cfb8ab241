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
}
