import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'Acessibilidade',
  description: 'Que nível de acessibilidade o Ayni busca, como ele é verificado e que limites são conhecidos.',
  lede: 'O Ayni é feito para ser lido com teclado, com leitor de tela, ampliado, impresso, sem JavaScript e em telefones e computadores antigos.',
  sections: [
    {
      id: 'aim',
      title: 'O que busca',
      body: [
        'As Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA, em todas as páginas e nos quatro idiomas. Em particular:',
        [
          'Nenhum sinal vai sem sua palavra e nada se diz só com cor.',
          'Os quatro setores se distinguem pela forma e por cores escolhidas para todo tipo de visão.',
          'Cada figura tem uma frase que a resume e uma tabela ou lista que diz o mesmo.',
          'Tudo se alcança pelo teclado, e o foco sempre se vê.',
          'Cada texto leva a marca de seu idioma, para que seja lido com a pronúncia devida.',
          'As páginas seguem as preferências de contraste, de fundo escuro e de menos movimento.',
          'Nada rola para o lado a 320 pixels de largura, salvo as tabelas largas, que o fazem por si mesmas.',
        ],
      ],
    },
    {
      id: 'checks',
      title: 'Como se verifica',
      body: ['Cada tipo de página passa por uma verificação automática (axe) em claro e em escuro, em tela larga e estreita, e por um percurso com o teclado, cada vez que o código muda. Uma verificação automática encontra só uma parte dos problemas: nenhuma pessoa com deficiência avaliou ainda o Ayni de maneira formal.'],
    },
    {
      id: 'limits',
      title: 'Limites conhecidos',
      body: [
        [
          'O desenho da rede precisa de JavaScript e de visão. Abaixo dele, a mesma informação está em uma tabela que se ordena e se percorre com o teclado.',
          'Muitos títulos e resumos são traduzidos por este registro e nenhum linguista os revisou ainda. Os que faltam aparecem em outro idioma, com sua marca.',
          'As fontes são documentos de outros, e alguns não são acessíveis.',
          'Em navegadores anteriores ao fim de 2025 os filtros aparecem recolhidos também em telas largas; abrem-se com seu botão.',
        ],
      ],
    },
  ],
}

/** The accessibility statement. */
export const accessibility = {
  ...page,
  reviewed: (day: string) => `Declaração revisada em ${day}.`,
  contact: { title: 'Se algo não lhe serve', write: 'Escreva para [quem opera esta instância](operator): diga que página é e com que a lê.', nobody: 'Nenhum organismo responde ainda por esta instância, e por isso não há a quem escrever.' },
}
