import { createIn } from '../../list/edit/create-in'
import { ListScreen } from '../../list/list-screen'
import { sharedState } from '../../state/screen/shared-state'
import { useWords } from '../../text/words'
import { ProcessBoard } from './process-board'
import { ShownAs } from './shown-as'

const createProcess = () => createIn('processes')

/** Remembered while the window is open, so that a user who left the board comes back to the board. */
const isBoard = sharedState(false)

/** The processes as a list, or as a board by stage. */
export function ProcessesPage() {
  const words = useWords()
  const asBoard = isBoard.use()
  const switcher = <ShownAs isBoard={asBoard} onChange={isBoard.set} />
  if (asBoard) return <ProcessBoard heading={words.views.processes} switcher={switcher} onCreate={createProcess} />
  return <ListScreen list="processes" heading={words.views.processes} switcher={switcher} />
}
