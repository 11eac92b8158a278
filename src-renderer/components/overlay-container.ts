import { createContext, useContext } from 'react'

/** The element in which lists and menus are drawn, so that they stay inside the dialog or screen they belong to. */
export const OverlayContainer = createContext<HTMLElement | null>(null)

export const useOverlayContainer = (): HTMLElement | null => useContext(OverlayContainer)
