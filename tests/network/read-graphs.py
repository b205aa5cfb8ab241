"""Reads a GraphML and a GEXF file with networkx and igraph and prints, as JSON, what each makes of it."""
import json
import sys

import igraph
import networkx

graphml, gexf = sys.argv[1:3]
read = {"networkx": networkx.read_graphml(graphml), "gexf": networkx.read_gexf(gexf)}
told = {name: {"directed": graph.is_directed(), "edges": graph.number_of_edges(), "degrees": dict(graph.degree()), "of": {k: str(v) for k, v in graph.graph.items()}} for name, graph in read.items()}
graph = igraph.Graph.Read_GraphML(graphml)
told["igraph"] = {"directed": graph.is_directed(), "edges": graph.ecount(), "degrees": dict(zip(graph.vs["id"], graph.degree())), "of": {k: str(graph[k]) for k in graph.attributes()}}
print(json.dumps(told))
