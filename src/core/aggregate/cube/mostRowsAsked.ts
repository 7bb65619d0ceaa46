/** More rows than this are not held in a browser for one question. */
export const mostRowsAsked = 3_000_000
