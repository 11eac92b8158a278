import { useMemo } from 'react'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import { useWords } from '../../text/words'
import { openView } from './open-view'
import { shippedChoices, useSavedChoices } from './views'

/** Makes every view a command on every screen: the shipped views, the user's own and the office's. */
export function ViewCommands(): null {
  const words = useWords()
  const saved = useSavedChoices()
  const known = JSON.stringify(saved)
  // Keep the same array while the views are the same. Otherwise the commands would be removed and added at every render.
  const commands = useMemo(
    () =>
      [...shippedChoices(words), ...(JSON.parse(known) as typeof saved)].map(
        (choice): Command => ({
          id: `view-${choice.id}`,
          group: 'go',
          words: () => choice.name,
          run: () => openView(choice.list, choice.id, choice.definition),
        }),
      ),
    [words, known],
  )
  useCommands(commands)
  return null
}
