import type { ChosenRows } from '../../../src-shared/lists/chosen-rows'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import type { Words } from '../../text/words'
import { shownColumns } from '../grid/use-columns'
import type { ListScreenState } from '../use-list-screen'

type Shown = Pick<ListScreenState, 'list' | 'query' | 'definition'>

/** Copies chosen rows, in the columns and the order that are shown, and shows a notice of how many there were. */
export async function copyRows({ list, query, definition }: Shown, chosen: ChosenRows, words: Words): Promise<void> {
  const said = words.lists.copy
  try {
    const columns = [...shownColumns(list, definition.columns)]
    const { rows, isSilentOfMasked } = await ask('list:copy', { query, chosen, columns })
    const text = [said.done(rows), ...(isSilentOfMasked ? [said.neverMasked] : [])].join(' ')
    await announce({ text, isRefusal: rows === 0 })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}
