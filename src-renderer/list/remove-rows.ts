import type { ListCode } from '../../src-shared/domain/list-columns'
import type { RemovableKind } from '../../src-shared/domain/trash'
import { announce } from '../announce'
import { rememberAction, undoAction } from '../commands/done-actions'
import { ask } from '../office'
import { readAgain } from '../query-client'
import { refusalOf } from '../refusal-of'
import type { Words } from '../text/words'

/** What a row of a list is in the trash; issues and processes are not deleted from a list. */
const kinds: Partial<Record<ListCode, RemovableKind>> = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  commitments: 'commitment',
}
export const canRemove = (list: ListCode): boolean => kinds[list] !== undefined

/** Puts rows in the trash, one action each, and offers to take all of them back. */
export async function removeRows(list: ListCode, ids: readonly string[], words: Words): Promise<void> {
  const kind = kinds[list]
  if (!kind) return
  const done: Parameters<typeof rememberAction>[0][] = []
  try {
    for (const id of ids) {
      const { actionId } = await ask('record:remove', { kind, id })
      rememberAction(actionId)
      done.push(actionId)
    }
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
  if (done.length === 0) return
  await readAgain()
  await announce({
    text: words.lists.removed(done.length),
    action: {
      label: words.undo,
      onPress: () => {
        for (const actionId of [...done].reverse()) void undoAction(actionId, words)
      },
    },
  })
}
