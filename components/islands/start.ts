import { startCards } from './page/cards'
import { startChoices } from './page/choice'
import { startContents } from './page/contents'
import { startCopyButtons } from './page/copy-buttons'
import { startCopyTex } from './page/copy-tex'
import { startEmbed } from './page/embed'
import { startLedger } from './page/ledger'
import { startReports } from './page/reports'
import { startSearch } from './page/search'
import { startFolds } from './page/unfold'
import { startWideFormulas } from './page/wide-formulas'
import { watchIslands } from './watch'

const behaviours = [
  startChoices,
  startContents,
  startFolds,
  startCards,
  startCopyTex,
  startCopyButtons,
  startWideFormulas,
  startEmbed,
  startLedger,
  startReports,
  startSearch,
]

let hasStarted = false

/** Everything that a page does by itself: called by the loader in the export, and by Next in development. */
export const start = () => {
  if (hasStarted) return
  hasStarted = true
  for (const behave of behaviours) behave(document)
  watchIslands(document)
}
