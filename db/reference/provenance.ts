/**
 * What was mended in the shipped data before its first load, and what waits for a better source. Shown on the page "Data and provenance". In English: they
 * are notes to those who keep the data.
 */

/** A note on one row (`id`) and field of a data file, or on many (null). */
export interface ProvenanceNote { readonly file: string; readonly id: string | null; readonly field: string | null; readonly note: string }

function note(file: string, id: string | null, field: string | null, text: string): ProvenanceNote {
  return { file, id, field, note: text }
}

/** Mends already in the files. */
export const MENDS: readonly ProvenanceNote[] = [
  note('organizations.csv', 'corett', 'id', 'Took in crtp, a duplicate; the alliance rct-coalition became corett-coalition.'),
  note('organizations.csv', 'pry-minna', 'id', 'Took in pry-snna, a duplicate.'),
  note('organizations.csv', 'can-global-affairs', 'id', 'Took in can-government, a duplicate.'),
  note('organizations.csv', 'dom-pgr', 'id', 'Took in dom-ministerio-publico, a duplicate.'),
  note('organizations.csv', null, 'id', 'slv-claro, slv-digicel and slv-tigo were given these ids.'),
  note('organizations.csv', null, 'kind', 'Some 50 free descriptions were brought to the closed list of kinds; what they said more exactly is kept as a detail.'),
  note('organizations.csv', null, 'former_names', 'Names of bodies that have been renamed were moved here.'),
  note('organizations.csv', null, null, '48 organizations were added, each with its source. The names of two shelters were taken out for safety.'),
  note('alliances.csv', null, 'kind', 'Eight national commissions were told from programmes.'),
  note('alliances.csv', null, 'description', 'About 85 descriptions were rewritten in plain words and today’s terms.'),
  note('alliances.csv', 'col-national-pact-2018', null, 'Removed, and col-fenalco-muralla with it.'),
  note('alliances.csv', null, null, '17 alliances were added, each with its source.'),
  note('alliance_members.csv', null, null, 'Parties were completed from the sources: Triple Border, MERCOSUR, PRETT, GARA, CORETT, WeProtect, REDPO, RIAPD, the Dominican online strategy and others.'),
  note('exchanges.csv', null, 'modality', 'Nine modalities were split into sixteen, row by row.'),
  note('exchanges.csv', null, 'summary', 'About 80 summaries were rewritten in plain words and today’s terms.'),
  note('exchanges.csv', null, null, 'Rows whose source does not name who received were removed, among them reports and meetings of the IIN, and 8 that were alliances. 24 exchanges were added, bilateral ones above all.'),
  note('capabilities.csv', null, null, 'Eight rows that were events were removed; about 28 capabilities were added.'),
  note('capabilities.csv', null, 'mnr_capability', 'The relation to the WeProtect model was read from each note by those who kept the file.'),
  note('capabilities.csv', null, 'note', 'The numbers of telephone lines were taken out of the notes of Brazil and Costa Rica, and of titles and summaries about Brazil’s line, in all languages: no operator has confirmed them here.'),
  note('alliance_bodies.csv', null, null, 'Made: which 18 networks and commissions are an organization and an alliance.'),
  note('all files', null, 'source_url', 'Addresses through proxies and with trackers were replaced by plain ones.'),
]

/** Rows that a better source should settle. */
export const REVIEW: readonly ProvenanceNote[] = [
  note('exchanges.csv', 'ex-aliados-2', 'receiving', 'The source counts 11 parties; 9 are listed.'),
  note('exchanges.csv', 'ex-redtram-x-2025', 'receiving', 'The source counts 20 parties; 13 are listed.'),
  note('exchanges.csv', 'ex-unodc-ctu-2024', 'receiving', 'The source counts 11 parties; 10 are listed.'),
  note('exchanges.csv', 'ex-iwf-ukot-2016', 'receiving', 'The source counts 12 territories, not only of the Caribbean; 6 are listed.'),
  note('exchanges.csv', 'ex-iwf-carib-2016', null, 'May be the same work as ex-iwf-ukot-2016.'),
  note('exchanges.csv', 'ex-icmec-amber', 'receiving', 'Peru alone is listed; the source speaks of more countries.'),
  note('exchanges.csv', 'ex-gara-xviii-2025', 'receiving', 'Uruguay alone is listed as receiving at a meeting of the whole group.'),
  note('exchanges.csv', 'ex-dom-iom-shelters', 'summary', '“Staff of five” is to be checked.'),
  note('alliances.csv', 'mercosur-trata-agreement', 'title', 'Title and date are not known; the agreements of 2004 are on the smuggling of migrants.'),
  note('organizations.csv', 'itaipu', 'country_iso3', 'Binational (Brazil and Paraguay); filed under Paraguay.'),
  note('organizations.csv', 'bra-sndca', 'acronym', 'Name and acronym (SNPDCA) differ.'),
  note('capabilities.csv', 'gtm-needs-anti-network-support', null, 'Rather a study visit than a need.'),
  note('capabilities.csv', 'pan-needs-anti-network-support-2', null, 'Rather a study visit than a need.'),
  note('capabilities.csv', 'pan-needs-evaluation', null, 'Rather a finding than a need.'),
  note('capabilities.csv', 'chl-needs-evaluation', null, 'Rather a finding of a committee than a need.'),
  note('alliances.csv', 'tech-coalition-alliance', 'source_url', 'The address (www.adweek.com) was rewritten from a mirror and could not be opened.'),
  note('alliances.csv', 'redlamyc-eu-2017', 'source_url', 'The address (www.eluniversal.com.mx) was rewritten from a mirror and could not be opened.'),
  note('legislation.csv', 'cub-ley-62', null, 'May describe the code before the present one.'),
  note('legislation.csv', 'guy-combating-trafficking-in-persons-act', null, 'There may be a newer Act.'),
  note('legislation.csv', 'kna-bill-on-trafficking-in-persons', 'title', 'A bill, and its title was not read.'),
  note('legislation.csv', 'hti-act-of-2003-on-forced', 'title', 'The title was not verified.'),
  note('legislation.csv', null, 'title', 'The laws of Costa Rica, Honduras, Peru, Uruguay and Venezuela against corporal punishment stand under a description: their titles were not read.'),
  note('legislation.csv', null, 'law_status', 'Not known for 69 of 86 laws: hardly any source says whether a law is in force today.'),
  note('ratifications.csv', 'brb', 'palermo-trafficking', 'The ratification of Barbados (2014) rests on a media study.'),
  note('ratifications.csv', 'bra', 'crc-op3', 'The columns of the source disagree on Brazil (2017), and on Ecuador (2018).'),
  note('ratifications.csv', null, null, 'No row means not known. The Inter-American convention on traffic in minors has 15 parties by another count; 8 could be read.'),
  note('hotlines.csv', null, 'phone_or_short_code', 'No number was dialled, and some sources are of 2014: none is shown until its operator confirms it.'),
]
