import { Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { keyOf, screenKeys } from '../../../../src-shared/program/keys'
import type { ListView } from '../../../../src-shared/program/place'
import type { RemovableKind } from '../../../../src-shared/records/trash'
import type { Command } from '../../../state/commands/command'
import { change } from '../../../state/commands/done-actions'
import { ariaKeys } from '../../../state/commands/keys'
import { useCommands } from '../../../state/commands/registry'
import { announce } from '../../../state/office/announce'
import { refusalOf } from '../../../state/office/refusal-of'
import { canGo, goBack, openPlace, router } from '../../../state/router/router'
import { printed } from '../../../state/screen/keyboard'
import { useWords, type Words } from '../../../text/words'
import { Button } from '../../button'

type Props = { readonly kind: RemovableKind; readonly id: string; readonly name: string; readonly home?: ListView }

async function remove({ kind, id, name, home = 'log' }: Props, words: Words): Promise<void> {
  try {
    await change(
      'record:remove',
      { kind, id },
      {
        // Leave the record that is gone, to where the user came from.
        first: () => (canGo(router.get(), -1) ? goBack() : openPlace({ view: home })),
        tell: { text: words.record.removed(name), words },
      },
    )
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

/** Moves a record to the trash, by button or by Del. It can be restored at once or from the trash. */
export function RemoveButton({ kind, id, name, home = 'log' }: Props) {
  const words = useWords()
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'remove-record',
        group: 'do',
        words: all => all.record.remove,
        keys: screenKeys['remove-record'],
        run: given => void remove({ kind, id, name, home }, given.words),
      },
    ],
    [kind, id, name, home],
  )
  useCommands(commands)
  return (
    <Button
      aria-label={words.record.remove}
      aria-keyshortcuts={ariaKeys(keyOf('remove-record'))}
      title={`${words.record.remove} (${printed(keyOf('remove-record'))})`}
      onClick={() => void remove({ kind, id, name, home }, words)}
    >
      <Trash2 size={16} aria-hidden="true" />
    </Button>
  )
}
