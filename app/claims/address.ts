/** The id of a statement's entry in the ledger. */
export const claimId = (slug: string, id: string): string => `${slug}-${id}`

/** Where the entry stands. */
export const claimEntry = (slug: string, id: string): string => `/claims/#${claimId(slug, id)}`
