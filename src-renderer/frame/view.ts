/** The screens there are, in the order of the menu and of Ctrl+1, Ctrl+2. */
export type View = 'log' | 'reports' | 'settings'
