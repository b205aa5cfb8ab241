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
