import { useLayoutEffect } from 'react'
import { sharedState } from '../screen/shared-state'
import type { Command } from './command'

/** What the screen in view can do; a hidden screen's effects are undone, so it takes its commands with it. */
const ofScreen = sharedState<readonly Command[]>([])

/** Adds a screen's own commands while it is in view. Give the same array each time, or it is added anew at every render. */
export function useCommands(commands: readonly Command[]): void {
  useLayoutEffect(() => {
    ofScreen.set([...ofScreen.get(), ...commands])
    return () => ofScreen.set(ofScreen.get().filter(command => !commands.includes(command)))
  }, [commands])
}

export const screenCommands = (): readonly Command[] => ofScreen.get().filter(isAvailable)
export const useScreenCommands = (): readonly Command[] => ofScreen.use().filter(isAvailable)

export const isAvailable = (command: Command): boolean => command.isAvailable?.() ?? true
