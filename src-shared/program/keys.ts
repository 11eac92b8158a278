/**
 * The keys of the frame's commands, by the command's id. They act on every screen, and some are in the menu
 * bar too. The first one is the one that buttons, hints and
 * sentences show. The screens of daily work have keys by their place in the menu (`keysOf`).
 */
export const frameKeys = {
  'log-interaction': ['Ctrl+L'],
  'new-any': ['Ctrl+Shift+N'],
  'make-briefing': ['Ctrl+D'],
  palette: ['Ctrl+K'],
  back: ['Alt+ArrowLeft'],
  forward: ['Alt+ArrowRight'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  'next-pane': ['F6'],
  'previous-pane': ['Shift+F6'],
  'fold-menu': ['Ctrl+Shift+M'],
  'zoom-in': ['Ctrl++', 'Ctrl+='],
  'zoom-out': ['Ctrl+-'],
  'zoom-whole': ['Ctrl+0'],
  'open-office': ['Ctrl+O'],
  'key-sheet': ['F1', '?'],
  guide: ['Shift+F1'],
  beginning: ['Ctrl+Shift+F1'],
} as const

/** The keys of the commands that one screen or another adds while it is in view, by the command's id. */
export const screenKeys = {
  'list-new': ['Ctrl+N'],
  'list-text': ['Ctrl+F'],
  'list-builder': ['Ctrl+Shift+F'],
  'list-export': ['Ctrl+E'],
  'list-print': ['Ctrl+P'],
  'record-print': ['Ctrl+P'],
  'previous-record': ['Alt+ArrowUp'],
  'next-record': ['Alt+ArrowDown'],
  'remove-record': ['Delete'],
  'find-text': ['Ctrl+F'],
  'briefing-word': ['F12', 'Ctrl+E'],
  'briefing-print': ['Ctrl+P'],
  'briefing-pdf': ['Ctrl+Shift+P'],
  'briefing-save': ['Ctrl+S'],
  'briefing-refresh': ['F5'],
  'complete-follow-up': ['K'],
  'postpone-follow-up': ['S'],
  'keep-pair-apart': ['N'],
  'import-next': ['Ctrl+Enter'],
  'settle-mine': ['1'],
  'settle-theirs': ['2'],
  'settle-both': ['3'],
} as const

/** The keys that the part with the focus listens for itself. */
export const placeKeys = {
  /** Opens the active row, card or pair. */
  open: 'Enter',
  /** Opens a fact, a part or a cell to change it. */
  edit: 'F2',
  /** Opens the calendar of a field for a day, and shuts it. */
  calendar: 'Alt+ArrowDown',
  /** Closes a dialog or a form. */
  leave: 'Esc',
  /** Saves a form, applies what a dialog is about, or adds a condition. */
  save: 'Ctrl+Enter',
  saveAndStay: 'Ctrl+S',
  saveAndNew: 'Ctrl+Shift+Enter',
  /** Makes something new of the typed text. */
  create: 'Shift+Enter',
  /** Takes somebody known who is offered in place of a new one. */
  takeOffered: 'Alt+Enter',
  tick: 'X',
  tickAll: 'Ctrl+A',
  /** Ticks the row above or below too. */
  extendUp: 'Shift+ArrowUp',
  extendDown: 'Shift+ArrowDown',
  editTicked: 'E',
  toTrash: 'Delete',
  /** Copies the ticked rows, or the active one. */
  copyRows: 'Ctrl+C',
  /** Opens the menu of the active row. The system has the key too on keyboards that lack one of its own. */
  rowMenu: 'Shift+F10',
  cardLeft: 'Shift+ArrowLeft',
  cardRight: 'Shift+ArrowRight',
  /** What is done with the active row of an import: all of the file is taken, only what the office lacks, nothing, or the row as new. */
  takeFile: 'U',
  fillIn: 'F',
  keepOurs: 'B',
  addAsNew: 'N',
  /** Takes a decision about a row or a name of an import back. */
  takeBack: 'Backspace',
} as const

const commandKeys = { ...frameKeys, ...screenKeys }

/** The key that is shown for a command: the first one it has. */
export const keyOf = (command: keyof typeof commandKeys): string => commandKeys[command][0]
