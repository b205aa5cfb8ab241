/** What can be taken away of the network. */
export const networkTake = {
  title: 'Llevarse lo que se ve',
  note: 'Los archivos llevan los mismos filtros que esta página; cada uno dice la versión de los datos, el día, la licencia y de dónde viene.',
  graph: 'Para programas de redes:', tables: 'Para hojas de cálculo:',
  files: { 'network.graphml': 'GraphML', 'network.gexf': 'GEXF (Gephi)', 'network.json': 'JSON (Cytoscape)', 'nodes.csv': 'CSV: instituciones', 'ties.csv': 'CSV: vínculos', 'ends.csv': 'CSV: quién participa en qué' },
}
