import type { SourceKind } from '#db/reference/vocabularies.ts'
import { hostOf } from '#functions/core/url.ts'

/** Document-sharing sites and copies: they can vanish; the official file should replace them. */
const MIRRORS = /(^|\.)(scribd|docslib|studylib|issuu|livrozilla|vdocumento?|vdocuments|fdocumento?|fdokumen|doczz|docsbay|docstoc|1library|paperzz|readkong|slideshare|slideorbit|mydokument|flippingbook|whatconvention|abcdef|cpware|slideplayer)\./

/** Public bodies: government domains and intergovernmental organizations. */
const OFFICIAL = /\.(gov|gob|gub|gouv|gc|mil|jus|leg)(\.[a-z]{2})?$|\.(go|gov)\.[a-z]{2}$|(^|\.)(pgr|poder-judicial)\.|(^|\.)(oas\.org|oea\.org|iinadmin\.com|iinoea\.org|annaobserva\.org|un\.org|unodc\.org|unicef\.org|unicef\.es|ohchr\.org|unwomen\.org|iom\.int|ilo\.org|interpol\.int|ctu\.int|coe\.int|europa\.eu|hcch\.net|canada\.ca|impo\.com\.uy|bvi\.gov\.vg|officielebekendmakingen\.nl|verdragen\.nl|overheid\.nl|usdoj\.gov|pdichile\.cl)$/

/** Sites of organizations that stand in the registry themselves, or run a programme named in it. */
const PARTIES = /(^|\.)(ecpat\.org|ecpatbrasil\.org\.br|iwf\.org\.uk|icmec\.org|technologycoalition\.org|weprotect\.org|inhope\.org|thecode\.org|childhelplineinternational\.org|ibcr\.org|safernet\.org\.br|gnrc\.net|andi\.org\.br|childhood\.org|globalhumanitaria\.org|ligaiberoamericana\.org|pami-guatemala\.org|protegiendoles\.org|tejiendoredesinfancia\.org|lamurallasoyyo\.org|chsalternativo\.org|millicom\.com|gsma\.com|champagnat\.org|savethechildren\.org|plan-international\.org|fiiapp\.org|seguroseninternet\.org|worldjusticeproject\.org|anar\.org|betterinternetforkids\.eu|saferinternetday\.org|mieux-initiative\.eu|programaeurofront\.eu|daeimplementation\.eu|promundoglobal\.org|gaatw\.org|namaocerta\.org\.br|teprotejocolombia\.org|childlinett\.org|protectkidsonline\.ca|expertisefrance\.fr|ciudaddelsaber\.org|endcorporalpunishment\.org)$/

/** Newspapers, broadcasters, press-release wires and trade press, by the words that their hosts are made of, and a few by name. */
const PRESS = /news|noticias?|diario|prensa|press|radio|tele|times|observer|gazette?|heraldo|universal|nacion|cronica|proceso|latercera|infobae|estadao|uol\.com|gazeta|jornal|businesswire|sbwire|adweek|travel2latam|breakingtravel|eturbo|propmark|ladiaria|larazon|infonet|nbc|elcomercio|elespectador|biobio|dominicantoday|caribscope|financials|sanpedrosun|themontserrat|ieyenews|hosteltur|periodico|quadratin|sobrevuelo|informativo|elnuevosiglo|primeraedicion|presidencia\.ebc|ebc\.com|cnn|publimetro|jamaicaobserver|kaieteur|guyanastandard|barbadostoday|stvincent|looptt|fides\.org|abc\.com\.py|hoy\.com\.do|la-?prensa|eldia\.com|elauditor/

/**
 * What kind of source an address is, by its host: a public body, a party's own site, the press, a mirror of somebody else's document, or another site.
 * A grade for the reader, not a judgement: it is written into the record and can be corrected there.
 */
export function sourceKindOf(address: string): SourceKind {
  const host = hostOf(address)
  if (MIRRORS.test(`${host}.`)) return 'mirror'
  if (OFFICIAL.test(host)) return 'official'
  if (PARTIES.test(host)) return 'party'
  return PRESS.test(host) ? 'press' : 'other'
}
