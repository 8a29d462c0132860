/** The panels of the Lab. */
export type LabPart = 'landscape' | 'resolution' | 'polygon' | 'check'

/** All of them, in the order of the page: the first half in one column, the second beside it. */
export const labParts: readonly LabPart[] = ['landscape', 'polygon', 'resolution', 'check']
