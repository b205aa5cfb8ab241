/** How long a one-time code holds. */
export const CODE_MINUTES = 10

/** How often a code may be tried. */
export const CODE_ATTEMPTS = 5

/** How long a session lasts after it was last used. */
export const SESSION_DAYS = 30

/** How long a passkey has to answer a challenge. */
export const CHALLENGE_MINUTES = 5
