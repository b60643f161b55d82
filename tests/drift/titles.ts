/** What the titles of the promises about every answer speak of, and of those that many operations share. */

export const STATUS = /^answers with no status but those of the specification/
export const ENVELOPE = /documented envelope/
export const MISSING = /^leaves out no documented field/
export const ADDED = /^adds no undocumented field/
export const TYPE = /documented type/
export const FORM = /documented form/

export const CONTENT_TYPE = /Content-Type/
export const ECHO = /^echoes X-Bunq-Client-Request-Id/
export const RESPONSE_ID = /X-Bunq-Client-Response-Id of its own/
export const SIGNED = /^signs every answer/
export const REFUSALS_SIGNED = /^signs its refusals/
export const ERROR = /error envelope/

/** An id that was never given. */
export const NEVER_GIVEN = /^finds (nothing|no client)/
/** What one user has, and another does not see or touch. */
export const FOREIGN = /another user|nobody else's/
