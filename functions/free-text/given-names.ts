/**
 * Given names that are common in the Americas and in the four languages, folded (no accents, lower case). Names that are as often a place, a saint's town or a word (Santiago, Victoria,
 * Paz, Carolina) are left out: the check should warn rarely and be believed.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`
adriana adriano agnes agustin alberto alejandra alejandro alfonso alfredo alice alicia aline alvaro amanda amelia amy ana anderson andre andrea andres andrew angela angelica anita
ann anna anne anthony antoine antonella antonia antonio armando arturo augusto aurora barbara beatriz belinda benjamin benoit bernardo betty bianca blanca brenda brian bruno caio
camila camille camilo carla carlos carmen carol caroline cassia catalina catherine cecilia celine cesar chantal charles christine christophe christopher claire clara claude claudia
claudio corinne cristian cristina cynthia damian daniel daniela danilo david debora deborah delphine denis dennis diana diane diego dominique donald donna dorothy edgar edgardo
eduarda eduardo edward elena eliana elisa elizabeth elodie emilia emilie emilio emily emma emmanuel enrique eric erica erika ernesto esteban estela esther etienne eugenia eva
evelyn fabian fabiana fabio fabiola fabrice fatima federico felipe fernanda fernando flavia flavio florence florencia francisca francois francoise frank frederic gabriel gabriela
gary george geraldo gerard gerardo german gilberto gilles gilmar giovana gisela gladys gloria gonzalo graciela gregorio gregory guadalupe guilherme guillaume guillermo gustava
gustavo harold heather hector helen helena helene heloisa henrique henry hernan horacio hugo humberto ignacio ines irene isabel isabela isabella isabelle ivan jacob jacqueline
jacques jaime james janet jason javier jean jeanne jeffrey jennifer jeremy jessica jimena joan joana joao joaquin joel john jonathan jorge jose josefina joseph joshua joyce juan
juana judith julia juliana juliano julie julien julieta julio jurema karen karina karla kathleen keith kenneth kevin kimberly larissa larry laura laurent leandro leonardo leonor
leticia lidia liliana linda lisa livia lorena lorenzo lourdes luan luc lucas lucia luciana luciano lucie lucrecia luis luisa luiz luiza manuel manuela marc marcel marcela marcelo
marcia marcio marcos margaret margarita marguerite maria mariana mariano maribel marie mario marisol mark marlene marta martha martina mary mateo matheus mathieu matias matthew
mauricio maximiliano megan melissa mercedes micaela michael michel michelle miguel milagros miriam monica monique monserrat murilo nancy natalia nathalie nathan nelson nestor
nicholas nicolas nicole noelia nora norma olga olivier oscar otavio pablo pamela paola pascal patrice patricia patricio patrick paul paula paulo pedro peter philip philippe pierre
pilar rachel rafael rafaela ramiro ramon raquel raul raymond rebeca rebecca renata renato rene ricardo richard robert roberto rocio rodolfo rodrigo roger rogerio ronald rosangela
roxana ruben ruth ryan samantha samuel sandra sara sarah scott sebastian sebastien sergio sharon shirley silvana silvia simone sofia soledad sonia sophie stephane stephanie stephen
steven susan susana suzanne sylvie tainara tatiana teresa thais theresa thiago thierry thomas tiago timothy tomas valentina valeria vanesa vanessa veronica veronique vicente
vincent vinicius vitor viviana walter william wilson xavier ximena yolanda yves yvonne
`.trim().split(/\s+/))
