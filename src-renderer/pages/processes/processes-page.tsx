import { createIn } from '../../list/edit/create-in'
import { ListScreen } from '../../list/list-screen'
import { sharedState } from '../../state/screen/shared-state'
import { useWords } from '../../text/words'
import { ProcessBoard } from './process-board'
import { ShownAs } from './shown-as'

const createProcess = () => createIn('processes')

/** Left as a board, it is one when one comes back to it. */
const isBoard = sharedState(false)

/** The processes as a list or as a board of their stages. */
export function ProcessesPage() {
  const words = useWords()
  const asBoard = isBoard.use()
  const switcher = <ShownAs isBoard={asBoard} onChange={isBoard.set} />
  if (asBoard) return <ProcessBoard heading={words.views.processes} switcher={switcher} onCreate={createProcess} />
  return <ListScreen list="processes" heading={words.views.processes} switcher={switcher} />
}
