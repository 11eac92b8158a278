import { useEffectEvent, useLayoutEffect } from 'react'
import { useWords } from '../../text/words'
import { goBack, goForward } from '../router/router'
import type { Command } from './command'
import { isForText, isPress } from './keys'
import { isAvailable, screenCommands } from './registry'
import { shellCommands } from './shell-commands'
import { typeAhead } from './typed-ahead'
import { isDialogOpen, isTyping } from './typing'

/** What the side buttons of a mouse do. */
const mouseButtons: Record<number, () => void> = { 3: goBack, 4: goForward }

/**
 * The one place where key presses become commands. A screen's own commands come before those of the frame, and none run under an open
 * dialog.
 */
export function Dispatcher(): null {
  const words = useWords()

  const press = useEffectEvent((event: KeyboardEvent) => {
    const isText = isTyping(event.target)
    const isMeant = (command: Command, keys: string): boolean =>
      isPress(event, keys) && !(isText && (command.yieldsToText || isForText(keys)))
    const command = [...screenCommands(), ...shellCommands].find(
      one => one.keys?.some(keys => isMeant(one, keys)) && isAvailable(one),
    )
    // Under a dialog the keys belong to the dialog. Those it does not use go on to the system's menu, as for zooming.
    if (!command || isDialogOpen()) return
    event.preventDefault()
    event.stopPropagation()
    if (command.opensDialog) typeAhead()
    command.run({ text: '', words })
  })

  // Listen before the first paint: as soon as the user sees a screen, its keys must work.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event)
    const onMouse = (event: MouseEvent) => {
      const go = mouseButtons[event.button]
      if (!go) return
      event.preventDefault()
      if (!isDialogOpen()) go()
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('mouseup', onMouse, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('mouseup', onMouse, true)
    }
  }, [])
  return null
}
