/** What can be taken away of the network. */
export const networkTake = {
  title: 'Levar o que se vê',
  note: 'Os arquivos mantêm os filtros desta página; cada um diz a versão dos dados, o dia, a licença e de onde vem.',
  graph: 'Para programas de redes:', tables: 'Para planilhas:',
  files: { 'network.graphml': 'GraphML', 'network.gexf': 'GEXF (Gephi)', 'network.json': 'JSON (Cytoscape)', 'nodes.csv': 'CSV: instituições', 'ties.csv': 'CSV: vínculos', 'ends.csv': 'CSV: quem participa de quê' },
}
