/** What can be taken away of the network. */
export const networkTake = {
  title: 'Take it away',
  note: 'The files keep the filters of this page; each says the version of the data, the day, the licence and where it comes from.',
  graph: 'For network software:', tables: 'For spreadsheets:',
  files: { 'network.graphml': 'GraphML', 'network.gexf': 'GEXF (Gephi)', 'network.json': 'JSON (Cytoscape)', 'nodes.csv': 'CSV: organizations', 'ties.csv': 'CSV: ties', 'ends.csv': 'CSV: who takes part in what' },
}
