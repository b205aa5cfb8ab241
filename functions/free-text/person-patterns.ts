import { GIVEN_NAMES } from './given-names.ts'
import { foldForSearch } from '#functions/core/fold.ts'

/** A name's word: it begins with a capital and is not all capitals. */
const WORD = String.raw`\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?|\p{Lu}['’]\p{Lu}\p{Ll}+`
const PARTICLE = String.raw`(?:de la|de los|de las|del|de|da|do|dos|das|van|von|la|le|y|e|\p{Lu}\.)`
const NAME = String.raw`(?:${WORD})(?:\s(?:${PARTICLE}\s)?(?:${WORD})){0,4}`

/** Titles that stand before a person's name, with their point where they have one; never those of an office, which may be named here. */
const TITLES = String.raw`Sra?s?\.|Sr(?:it)?ta\.|Dra?s?\.|Lic(?:d[oa])?\.|Lcd[oa]\.|Ing[a]?\.|Abog?\.|Abgd?[oa]?\.|Arq\.|Psic\.|Prof(?:[a]|\.ª)?\.|Mtr[oa]\.|M\.?Sc\.|Ph\.?D\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Hon\.|Rev\.|Mmes?|Mlles?|MM\.|M\.|Pr\.|Monsieur|Madame|Mademoiselle|(?:[Ss]eñor(?:a|ita)?|[Ss]enhora?|[Dd]octora?|[Dd]outora?|[Ll]icenciad[oa]|[Ii]ngenier[oa]|[Aa]bogad[oa]|[Aa]dvogad[oa]|[Dd]on|[Dd]oña|[Dd]ona|[Dd]r|[Pp]rofesora?|[Pp]rofessora?)`

/** A title and the name after it. */
export const TITLED = new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${TITLES})\s(?:${TITLES}\s)?(?:${NAME})(?![\p{L}\p{N}])`, 'gu')

/** Words with capitals in a row, of which the first may be a given name. */
export const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${WORD})\s(?:(?:${WORD})\s|${PARTICLE}\s)?(?:${WORD})(?![\p{L}\p{N}])`, 'gu')

/** What bears a person's name and is none: before the name, with at most "de", "del", "of" between (Ley Lucía, Fundación María López, Universidad Simón Bolívar, San José). */
const BEFORE = /(?:^|[^\p{L}\p{N}])(?:fund[aã](?:ci[oó]n|ção|ção)|fondation|instituto?|institut|universidade?|universit[ée]|centr[eo]|casa|maison|house|asocia(?:ci[oó]n)|associa(?:ção|tion)|hospital|escuela|escola|école|school|colegio|college|liceo|lycée|red|rede|réseau|ley|lei|loi|law|act|protocolo?|protocole|convenio|convenção|convención|convention|programa?|programme|premio|prêmio|prix|prize|award|cátedra|municipio|município|municipalidad|ciudad|cidade|provincia|província|departamento|distrito|estado|puerto|porto|port|villa|vila|isla|ilha|île|san|santa|santo|são|saint|sainte|st\.?|operación|operação|opération|operation|orden|ordem|order|hermanas|irmãs|sisters|hermanos|sociedad|sociedade|society|société|museo|museu|parque|plan|plano|project|proyecto|projeto|projet|iniciativa|initiative|caso|casos|centro cultural|cooperativa|club|clube|biblioteca|comité|comissão|comisión|observatorio|observatório|observatoire|fondo|fundo|fonds|fund|memorial|alerta|alerte|campaña|campanha|campagne|campaign)(?:\s(?:de|del|da|do|of|du|des|von|la|el|d['’]|dra?\.?|profa?\.))*\s["“«'‘]?$/iu

/** The same, after the name (Polly Klaas Foundation, Adam Walsh Act). */
const AFTER = /^["”»'’]?(?:['’]s)?,?\s(?:foundation|institute|university|cent(?:er|re)|house|fund|trust|law|act|protocol|school|college|hospital|society|association|network|program(?:me)?|prize|award|initiative|international|group|partners|company|inc|llc|ltd|s\.?a\.|plan|project|alert|memorial|stiftung|ley|institut)(?![\p{L}])/iu

/** Towns and institutions whose name is a person's, and which stand without a word that says so. */
const PLACES: ReadonlySet<string> = new Set(['pedro juan caballero', 'juan fernandez', 'jose marti', 'simon bolivar', 'benito juarez', 'juan pablo duarte', 'maria auxiliadora', 'jean monnet', 'jose ignacio', 'jorge chavez', 'luis angel arango', 'carlos antonio lopez'])

/** Whether a name belongs to an institution, a law or a place, by the words around it. */
export function isInstitutional(text: string, start: number, found: string): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 60), start)) || AFTER.test(text.slice(start + found.length, start + found.length + 24)) || PLACES.has(foldForSearch(found))
}

/** Whether words in a row begin with a given name. */
export function beginsWithGivenName(found: string): boolean {
  return GIVEN_NAMES.has(foldForSearch(found.split(' ', 1)[0] ?? ''))
}
