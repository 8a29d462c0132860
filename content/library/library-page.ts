import { readLibrary, type Room } from './read-library'
import { roomSummaries } from './rooms'

export { segmentsOf } from './segments'
export type { Export } from './exports'

/** A room as the page of the library shows it. */
export type LibraryRoom = Room & { readonly summary: string }

/** The functions and constants of every room that computes; the edges to browser and terminal are left out. */
export const readLibraryPage = (): readonly LibraryRoom[] => {
  const rooms = readLibrary()
  return Object.entries(roomSummaries).flatMap(([name, summary]) => {
    const room = rooms.find((candidate) => candidate.name === name)
    if (!room) return []
    const files = room.files
      .map((file) => ({ ...file, exports: file.exports.filter(({ kind }) => kind !== 'type') }))
      .filter(({ exports }) => exports.length > 0)
    return [{ name, summary, files }]
  })
}
