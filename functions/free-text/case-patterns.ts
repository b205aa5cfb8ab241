const CHILD = String.raw`(?:niñ[oa]|menor|adolescente|joven|bebé|menin[oa]|criança|jovem|girl|boy|child|minor|teenager|toddler|baby|daughter|son|fillette|fille|garçon|enfant|mineure?|adolescent[e]?|hij[oa]|filh[oa]|víctima|vítima|victim|victime)`
const CHILDREN = String.raw`(?:niñ[oa]s|menores|adolescentes|meninas|meninos|crianças|girls|boys|children|minors|filles|garçons|enfants|mineure?s|víctimas|vítimas|victims|victimes)`
const NOT_AFTER = String.raw`(?![\p{L}\p{N}])`
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}])`

/**
 * Words that tell of one victim or one case. Words about victims in general are the registry's daily bread (protection of victims, rights of the child) and do not warn: what warns
 * is one child with an age, what was done to somebody, a file's number, a proceeding against somebody.
 */
export const CASES: readonly RegExp[] = [
  new RegExp(String.raw`${NOT_BEFORE}${CHILD}(?:\s\p{L}{1,12}){0,2},?\s(?:de|con|aged|of|com|âgée?\sde|edad\sde)\s(?:solo\s|apenas\s|only\s)?(?!18)\d{1,2}(?:\s(?:y|e|and|et|o|ou|or)\s\d{1,2})?\s?(?:años|anos|meses|mois|months|ans|years)?${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?!18)\d{1,2}[\s-](?:year|month)s?[\s-]old\s(?:\p{L}{1,12}\s)?${CHILD}s?${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?:rescat(?:aron|ó|amos)|rescued|resgat(?:aram|ou|amos)|secour(?:u|ûmes|urent))\s(?:a\s|à\s)?(?:\d+|una?|uma?|an?|une|la|las|los|l['’]|dos|two|trois|deux)\s(?:\p{L}{1,14}\s)?(?:${CHILD}|${CHILDREN})${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?:fue(?:ron)?|ha sido|han sido|foi|foram|was|were|has been|fut|furent|a été|ont été)\s(?:\p{L}{1,14}\s)?(?:violad|abusad|explotad|rescatad|secuestrad|asesinad|captad|agredid|detenid|imputad|condenad|estuprad|explorad|resgatad|sequestrad|assassinad|aliciad|pres[oa]s?|raped|abused|exploited|rescued|abducted|kidnapped|murdered|arrested|convicted|groomed|violée|abusée|exploitée|secourue|enlevée|assassinée|arrêtée?|condamnée?)\p{L}{0,3}${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?:su|sus|her|his|seu|sua|son|sa)\s(?:padrastro|padre|madre|tío|abuelo|agresor(?:es)?|abusador|tratante|proxeneta|stepfather|father|mother|uncle|abuser|trafficker|pimp|padrasto|pai|mãe|tio|agressor|beau-père|père|mère|oncle|agresseur|proxénète)${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?:expediente|causa|carpeta|legajo|denuncia|proceso|processo|denúncia|inquérito|case|file|docket|complaint|affaire|dossier|plainte)\s(?:judicial\s|penal\s|fiscal\s|policial\s)?(?:n\.?\s?[º°o]\.?|no\.|nr\.|num\.?|número|number|numéro|#)\s?[\p{L}\d][\d./-]*\d${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?:caso|case|affaire)\s(?:de\s(?:la|el|una?)|do|da|of\s(?:the|an?)|de\sl['’]?|d['’]une?)\s?(?:${CHILD})${NOT_AFTER}`, 'giu'),
  new RegExp(String.raw`${NOT_BEFORE}(?:nombre|identidad|nome|identidade|name|identity|nom|identité)\s(?:de\sla|da|do|of\sthe|de)\s?(?:víctima|vítima|victim|victime)${NOT_AFTER}`, 'giu'),
]
