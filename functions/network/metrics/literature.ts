/** A publication. */
export interface Publication { readonly authors: string; readonly year: number; readonly title: string; readonly in: string; readonly doi?: string }

/** What the measures are taken from. */
export const LITERATURE = {
  'adamic-adar-2003': { authors: 'Adamic, L. A., Adar, E.', year: 2003, title: 'Friends and neighbors on the Web', in: 'Social Networks 25(3), 211–230', doi: '10.1016/S0378-8733(03)00009-1' },
  'barrat-2004': { authors: 'Barrat, A., Barthélemy, M., Pastor-Satorras, R., Vespignani, A.', year: 2004, title: 'The architecture of complex weighted networks', in: 'PNAS 101(11), 3747–3752', doi: '10.1073/pnas.0400087101' },
  'batagelj-zaversnik-2003': { authors: 'Batagelj, V., Zaveršnik, M.', year: 2003, title: 'An O(m) algorithm for cores decomposition of networks', in: 'arXiv cs/0310049', doi: '10.48550/arXiv.cs/0310049' },
  'borgatti-everett-1997': { authors: 'Borgatti, S. P., Everett, M. G.', year: 1997, title: 'Network analysis of 2-mode data', in: 'Social Networks 19(3), 243–269', doi: '10.1016/S0378-8733(96)00301-2' },
  'brandes-2001': { authors: 'Brandes, U.', year: 2001, title: 'A faster algorithm for betweenness centrality', in: 'Journal of Mathematical Sociology 25(2), 163–177', doi: '10.1080/0022250X.2001.9990249' },
  'brandes-pich-2007': { authors: 'Brandes, U., Pich, C.', year: 2007, title: 'Centrality estimation in large networks', in: 'International Journal of Bifurcation and Chaos 17(7), 2303–2318', doi: '10.1142/S0218127407018403' },
  'dijkstra-1959': { authors: 'Dijkstra, E. W.', year: 1959, title: 'A note on two problems in connexion with graphs', in: 'Numerische Mathematik 1, 269–271', doi: '10.1007/BF01386390' },
  'freeman-1977': { authors: 'Freeman, L. C.', year: 1977, title: 'A set of measures of centrality based on betweenness', in: 'Sociometry 40(1), 35–41', doi: '10.2307/3033543' },
  'freeman-1978': { authors: 'Freeman, L. C.', year: 1978, title: 'Centrality in social networks: conceptual clarification', in: 'Social Networks 1(3), 215–239', doi: '10.1016/0378-8733(78)90021-7' },
  'geisberger-2008': { authors: 'Geisberger, R., Sanders, P., Schultes, D.', year: 2008, title: 'Better approximation of betweenness centrality', in: 'Proceedings of ALENEX 2008, 90–100', doi: '10.1137/1.9781611972887.9' },
  'gould-fernandez-1989': { authors: 'Gould, R. V., Fernandez, R. M.', year: 1989, title: 'Structures of mediation: a formal approach to brokerage in transaction networks', in: 'Sociological Methodology 19, 89–126', doi: '10.2307/270949' },
  'guimera-2004': { authors: 'Guimerà, R., Sales-Pardo, M., Amaral, L. A. N.', year: 2004, title: 'Modularity from fluctuations in random graphs and complex networks', in: 'Physical Review E 70, 025101', doi: '10.1103/PhysRevE.70.025101' },
  'hopcroft-tarjan-1973': { authors: 'Hopcroft, J., Tarjan, R.', year: 1973, title: 'Algorithm 447: efficient algorithms for graph manipulation', in: 'Communications of the ACM 16(6), 372–378', doi: '10.1145/362248.362272' },
  'krackhardt-stern-1988': { authors: 'Krackhardt, D., Stern, R. N.', year: 1988, title: 'Informal networks and organizational crises: an experimental simulation', in: 'Social Psychology Quarterly 51(2), 123–140', doi: '10.2307/2786835' },
  'marchiori-latora-2000': { authors: 'Marchiori, M., Latora, V.', year: 2000, title: 'Harmony in the small-world', in: 'Physica A 285, 539–546', doi: '10.1016/S0378-4371(00)00311-3' },
  'maslov-sneppen-2002': { authors: 'Maslov, S., Sneppen, K.', year: 2002, title: 'Specificity and stability in topology of protein networks', in: 'Science 296, 910–913', doi: '10.1126/science.1065103' },
  'newman-2001': { authors: 'Newman, M. E. J.', year: 2001, title: 'Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality', in: 'Physical Review E 64, 016132', doi: '10.1103/PhysRevE.64.016132' },
  'newman-girvan-2004': { authors: 'Newman, M. E. J., Girvan, M.', year: 2004, title: 'Finding and evaluating community structure in networks', in: 'Physical Review E 69, 026113', doi: '10.1103/PhysRevE.69.026113' },
  'seidman-1983': { authors: 'Seidman, S. B.', year: 1983, title: 'Network structure and minimum degree', in: 'Social Networks 5(3), 269–287', doi: '10.1016/0378-8733(83)90028-X' },
  'tarjan-1974': { authors: 'Tarjan, R. E.', year: 1974, title: 'A note on finding the bridges of a graph', in: 'Information Processing Letters 2(6), 160–161', doi: '10.1016/0020-0190(74)90003-9' },
  'traag-2019': { authors: 'Traag, V. A., Waltman, L., van Eck, N. J.', year: 2019, title: 'From Louvain to Leiden: guaranteeing well-connected communities', in: 'Scientific Reports 9, 5233', doi: '10.1038/s41598-019-41695-z' },
  'wasserman-faust-1994': { authors: 'Wasserman, S., Faust, K.', year: 1994, title: 'Social network analysis: methods and applications', in: 'Cambridge University Press', doi: '10.1017/CBO9780511815478' },
  'watts-strogatz-1998': { authors: 'Watts, D. J., Strogatz, S. H.', year: 1998, title: 'Collective dynamics of ‘small-world’ networks', in: 'Nature 393, 440–442', doi: '10.1038/30918' },
  'zhou-lu-zhang-2009': { authors: 'Zhou, T., Lü, L., Zhang, Y.-C.', year: 2009, title: 'Predicting missing links via local information', in: 'European Physical Journal B 71, 623–630', doi: '10.1140/epjb/e2009-00335-8' },
} as const satisfies { readonly [key: string]: Publication }

/** The name of a publication in `LITERATURE`. */
export type PublicationKey = keyof typeof LITERATURE
