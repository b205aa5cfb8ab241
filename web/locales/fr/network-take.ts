/** What can be taken away of the network. */
export const networkTake = {
  title: 'Emporter ce qui est affiché',
  note: 'Les fichiers gardent les filtres de cette page\u202f; chacun dit la version des données, le jour, la licence et sa provenance.',
  graph: 'Pour les logiciels de réseaux\u00a0:', tables: 'Pour les tableurs\u00a0:',
  files: { 'network.graphml': 'GraphML', 'network.gexf': 'GEXF (Gephi)', 'network.json': 'JSON (Cytoscape)', 'nodes.csv': 'CSV\u00a0: institutions', 'ties.csv': 'CSV\u00a0: liens', 'ends.csv': 'CSV\u00a0: qui participe à quoi' },
}
