/** A question to the API and its answer, shortened at each `…`. Shipped data; the text stands as JSON is read, not as it is sent. */
export interface Example { readonly address: string; readonly answer: string }

/** One example for each part of the API that answers records. */
export const EXAMPLES: { readonly [group: string]: Example } = {
  organizations: {
    address: '/api/v1/organizations?q=paniamor&facets=sector',
    answer: `{
  "data": [{
    "id": "cri-paniamor",
    "names": [
      { "text": "Fundación PANIAMOR", "lang": "es", "kind": "official", "status": "original" },
      { "text": "Paniamor Foundation", "lang": "en", "kind": "official", "status": "translation" }, …
    ],
    "sector": "civil-society", "kind": "national-ngo", "country": "cri",
    "website": null, "kindDetail": null, "checkedOn": null,
    "alliances": 6, "exchanges": 2
  }],
  "total": 1, "next": null,
  "facets": { "sector": { "civil-society": 1 } }
}`,
  },
  alliances: {
    address: '/api/v1/alliances?country=per&limit=1',
    answer: `{
  "data": [{
    "id": "col-per-agreement", "kind": "framework-agreement",
    "title": {
      "es": { "text": "Acuerdo entre Colombia y Perú sobre la trata de personas", "status": "translation" },
      "en": { "text": "Colombia - Peru agreement on trafficking in persons", "status": "original" }, …
    },
    "start": null, "end": null, "term": "unknown", "state": "unknown-term",
    "workLines": ["anti-network-support", "legislation", "horizontal-cooperation"],
    "evidence": "documented", "parties": 4, "spoken": 0, "reviewed": true, "agesFrom": "2026-11-24",
    "lastEvidence": null, "leads": []
  }],
  "total": …, "next": "/api/v1/alliances?country=per&limit=1&cursor=…"
}`,
  },
  exchanges: {
    address: '/api/v1/exchanges?country=per&role=receiving&limit=1',
    answer: `{
  "data": [{
    "id": "ex-aliados-3", "modality": "joint-project", "virtual": null,
    "title": { "es": { "text": "Operación conjunta Aliados por la Infancia III", "status": "translation" }, … },
    "start": { "text": "2024-05-07", "earliest": "2024-05-07", "latest": "2024-05-07" }, …
    "status": "completed", "scheme": "regional", "flow": "contact",
    "evidence": "documented", "parties": 9, "spoken": 0, "reviewed": true, "agesFrom": "2026-11-24",
    "participants": [
      { "organization": { "id": "arg", … }, "role": "offering", "attestation": "silent" }, …
    ]
  }],
  "total": …, "next": "/api/v1/exchanges?country=per&role=receiving&limit=1&cursor=…"
}`,
  },
  capabilities: {
    address: '/api/v1/capabilities/aia-offers-legislation',
    answer: `{
  "organization": { "id": "aia", … },
  "id": "aia-offers-legislation", "direction": "offers",
  "workLine": "legislation", "mnrCapability": "leadership",
  "basis": "declared", "statedBy": "Government of Anguilla",
  "statedOn": { "text": "2017-07-30", "earliest": "2017-07-30", "latest": "2017-07-30" },
  "note": { "en": { "text": "Inter-agency child protection protocol and national action plan", "status": "original" }, … },
  "sources": [{ "url": …, "host": "vdocument.in", "title": null, "date": null, "kind": "mirror" }], …
}`,
  },
  countries: {
    address: '/api/v1/countries?q=peru',
    answer: `{
  "data": [{
    "code": "per", "alpha2": "PE", "m49": "604",
    "names": { "es": "Perú", "en": "Peru", "pt": "Peru", "fr": "Pérou" },
    "subregion": "south-america", "territory": false,
    "memberships": ["oas", "segib", "andean"],
    "organizations": 15, "alliances": 13, "exchanges": 22, "capabilities": 6
  }],
  "total": 1, "next": null
}`,
  },
  vocabularies: {
    address: '/api/v1/vocabularies/sectors',
    answer: `{
  "id": "sectors",
  "terms": [
    { "slug": "government",
      "labels": { "es": "Gobierno", "en": "Government", "pt": "Governo", "fr": "Gouvernement" }, … }, …
  ]
}`,
  },
}
