/** The problems of the API, explained. Words in backquotes are names in the answer. */
export const problems = {
  description: (title: string) => `Problem of the Ayni API: ${title}`,
  status: 'HTTP status',
  type: 'Type',
  meaning: 'What it means',
  remedy: 'What to do',
  back: 'All problems are in [the API reference](reference).',
  of: {
    'invalid-input': {
      title: 'Some fields do not hold',
      meaning: 'The body of the request was understood, but one or more fields break their rule. The list `errors` says which.',
      remedy: 'Correct each field that `pointer` names: `detail` says what would be right.',
    },
    'invalid-query': {
      title: 'Some query parameters do not hold',
      meaning: 'A parameter exists, but its value does not: it is not in its list, misspelt, or given twice where only one makes sense.',
      remedy: 'Look in `errors` for the name of the parameter and what would be right. The values are in the vocabularies.',
    },
    'unknown-parameter': {
      title: 'A query parameter is not known here',
      meaning: 'The address carries a parameter that this resource does not have. It is not passed over, so that a misspelt filter never answers with the whole list.',
      remedy: 'Remove it or correct its name: `errors` gives those that exist.',
    },
    'invalid-json': {
      title: 'The body is not JSON',
      meaning: 'The body of the request cannot be read as JSON.',
      remedy: 'Send JSON in UTF-8, with `Content-Type: application/json`.',
    },
    'not-found': {
      title: 'Nothing is here',
      meaning: 'Nothing public has this address. The record may have been withdrawn, or the id may be misspelt.',
      remedy: 'Look for the record in its list or in the search.',
    },
    'method-not-allowed': {
      title: 'This address does not take this method',
      meaning: 'The address exists, but it does not take the method of the request.',
      remedy: 'Use one of the methods that the `Allow` header gives.',
    },
    'already-exists': {
      title: 'A record with this id is already there',
      meaning: 'The id of the new record is in use.',
      remedy: 'Read the record that has it, or choose another id.',
    },
    'stale-revision': {
      title: 'The record has changed since you read it',
      meaning: 'Somebody changed it after your reading; your change was not written, so that nobody’s is lost.',
      remedy: 'Read the record again, compare, and send the change with the new revision.',
    },
    'not-in-this-state': {
      title: 'The state of the record does not allow it',
      meaning: 'The step asked for is not possible from the state in which the record is.',
      remedy: 'Read the record: its state says which steps are possible.',
    },
    'unknown-reference': {
      title: 'A record named here does not exist',
      meaning: 'A field names another record that is not here.',
      remedy: 'Enter that record first, or correct the id that `errors` points to.',
    },
    'not-signed-in': {
      title: 'A key or a session is needed',
      meaning: 'The request writes, or reads something that is not public, and carries no valid key. A key that has expired, was revoked or was miscopied gets the same answer.',
      remedy: 'Send `Authorization: Bearer` with a valid key: it is made on the page of your account.',
    },
    'not-allowed': {
      title: 'Your post does not allow this',
      meaning: 'The key or session is valid, but its post, or the scope of the key, does not reach this.',
      remedy: 'Use a key with the scope to write, of a post at the organization in question.',
    },
    'likely-duplicate': {
      title: 'The organization is probably on record already',
      meaning: 'An organization on record has the same or nearly the same name, or the same site. `errors` says which and why. Nothing was written.',
      remedy: 'If it is the same, use that record. If it is another, repeat the request with `confirmed=not-duplicate` in the address.',
    },
    'too-large': {
      title: 'The body is too large',
      meaning: 'The body of the request is larger than what is read here.',
      remedy: 'Send one record per request, of less than 256 kB.',
    },
    'wrong-media-type': {
      title: 'The body is of a type that is not read here',
      meaning: 'The body is not declared as JSON.',
      remedy: 'Send `Content-Type: application/json`.',
    },
    'key-used-otherwise': {
      title: 'The idempotency key was used for another request',
      meaning: '`Idempotency-Key` was used before with another body, method or address. Nothing was written.',
      remedy: 'Use a new key for each change, and the same one only to repeat the same request.',
    },
    'revision-needed': {
      title: 'Say which revision you have read',
      meaning: 'A change says over which revision it is written, so that nobody’s is lost.',
      remedy: 'Read the record and send its `revision` in the `If-Match` header, in quotation marks.',
    },
    'too-many-requests': {
      title: 'Too many requests',
      meaning: 'Too many requests came in a short time.',
      remedy: 'Wait for the seconds that `Retry-After` gives, and repeat.',
    },
    'foreign-form': {
      title: 'The form was not sent from this site',
      meaning: 'The proof that the form came from a page of this registry is missing.',
      remedy: 'Open the page again and send the form from there.',
    },
    busy: {
      title: 'The registry is busy',
      meaning: 'There are too many requests at once. Nothing was written.',
      remedy: 'Send the same request again in a few seconds.',
    },
    internal: {
      title: 'Something failed on our side',
      meaning: 'A failure of the registry kept the request from being answered. It is noted under the number in `instance`.',
      remedy: 'Try again in a few minutes. If it goes on, write to whoever operates the instance and give that number.',
    },
  },
}
