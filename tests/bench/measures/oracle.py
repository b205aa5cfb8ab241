"""Measures graphs with python-igraph and networkx for tests/bench/measures.ts: one JSON request a line in, one answer a line out, with processor time in ms."""
import json
import sys
import time

try:
    import igraph
except ImportError:
    igraph = None
try:
    import networkx
except ImportError:
    networkx = None

graphs = {}


def load(n, a, b, weight):
    edges = list(zip(a, b))
    if igraph:
        graphs["igraph"] = igraph.Graph(n=n, edges=edges)
    if networkx:
        graphs["networkx"] = networkx.Graph()
        graphs["networkx"].add_nodes_from(range(n))
        graphs["networkx"].add_edges_from(edges)
    graphs["weight"] = weight


def row(values):
    """A dictionary by node, in the order of nodes."""
    return [values[node] for node in range(len(values))]


def communities(found):
    return {"modularity": found.modularity, "count": len(found)}


IGRAPH = {
    "degree": lambda g: g.degree(),
    "strength": lambda g: g.strength(weights=graphs["weight"]),
    "k-core": lambda g: g.coreness(),
    "articulation-points": lambda g: sorted(g.articulation_points()),
    "bridges": lambda g: sorted(sorted(g.es[edge].tuple) for edge in g.bridges()),
    "components": lambda g: sorted(g.connected_components().sizes(), reverse=True),
    "clustering": lambda g: g.transitivity_local_undirected(mode="zero"),
    "transitivity": lambda g: g.transitivity_undirected(),
    "density": lambda g: g.density(),
    "betweenness": lambda g: g.betweenness(),
    "harmonic-closeness": lambda g: g.harmonic_centrality(),
    "louvain": lambda g: communities(g.community_multilevel()),
    "leiden": lambda g: communities(g.community_leiden(objective_function="modularity")),
}

# what is timed of bridges is finding them, not naming their ends
IGRAPH_TIMED = {**IGRAPH, "articulation-points": lambda g: g.articulation_points(), "bridges": lambda g: g.bridges()}

NETWORKX = {
    "degree": lambda g: row(dict(g.degree())),
    "k-core": lambda g: row(networkx.core_number(g)),
    "articulation-points": lambda g: sorted(networkx.articulation_points(g)),
    "bridges": lambda g: sorted(sorted(edge) for edge in networkx.bridges(g)),
    "components": lambda g: sorted((len(part) for part in networkx.connected_components(g)), reverse=True),
    "clustering": lambda g: row(networkx.clustering(g)),
    "transitivity": lambda g: networkx.transitivity(g),
    "density": lambda g: networkx.density(g),
    "betweenness": lambda g: row(networkx.betweenness_centrality(g, normalized=False)),
    "harmonic-closeness": lambda g: [value / max(1, len(g) - 1) for value in row(networkx.harmonic_centrality(g))],
}


def answer(request):
    if request["ask"] == "versions":
        return {"igraph": igraph and igraph.__version__, "networkx": networkx and networkx.__version__, "python": sys.version.split()[0]}
    if request["ask"] == "load":
        load(request["n"], request["a"], request["b"], request["weight"])
        return None
    if request["ask"] == "modularity":
        return graphs["igraph"].modularity(request["of"], weights=graphs["weight"] if request["weighted"] else None)
    if request["ask"] in ("adamic_adar_index", "resource_allocation_index"):
        return [score for _, _, score in getattr(networkx, request["ask"])(graphs["networkx"], request["pairs"])]
    if request["ask"] == "time":
        graph = graphs["igraph"]
        start = time.process_time()
        IGRAPH_TIMED[request["measure"]](graph)
        return (time.process_time() - start) * 1000
    if request["ask"] == "timed":
        graph = graphs["igraph"]
        start = time.process_time()
        value = IGRAPH[request["measure"]](graph)
        return {"cpu": (time.process_time() - start) * 1000, "value": value}
    return (IGRAPH if request["of"] == "igraph" else NETWORKX)[request["measure"]](graphs[request["of"]])


for line in sys.stdin:
    sys.stdout.write(json.dumps(answer(json.loads(line))) + "\n")
    sys.stdout.flush()
