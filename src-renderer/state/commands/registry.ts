import { useLayoutEffect } from 'react'
import { sharedState } from '../screen/shared-state'
import type { Command } from './command'

/** The commands of the screen in view. Effects of a hidden screen are undone, so its commands go with it. */
const ofScreen = sharedState<readonly Command[]>([])

/**
 * Adds a screen's own commands while it is in view. Pass the same array each time; a new array is removed and added again at every render.
 */
export function useCommands(commands: readonly Command[]): void {
  useLayoutEffect(() => {
    ofScreen.set([...ofScreen.get(), ...commands])
    return () => ofScreen.set(ofScreen.get().filter(command => !commands.includes(command)))
  }, [commands])
}

/** The commands of the screen in view that can run now. */
export const screenCommands = (): readonly Command[] => ofScreen.get().filter(isAvailable)
export const useScreenCommands = (): readonly Command[] => ofScreen.use().filter(isAvailable)

export const isAvailable = (command: Command): boolean => command.isAvailable?.() ?? true
