/** What an API key may do. A key never does more than its owner's posts allow. */
export const KEY_SCOPES = ['read', 'write'] as const
