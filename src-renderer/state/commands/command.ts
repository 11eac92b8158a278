import type { Words } from '../../text/words'

/** What a command is given: what was typed in the palette (empty when a key was pressed), and the words to answer in. */
type CommandContext = { readonly text: string; readonly words: Words }

/** Something that can be done by key or by name. The palette, the keyboard and the key sheet all read the same list. */
export type Command = {
  readonly id: string
  /** Making something new stands under a heading of its own, and so does going to a screen. */
  readonly group: 'go' | 'do' | 'create'
  readonly words: (words: Words) => string
  /** As in "Ctrl+Shift+M", "Alt+ArrowLeft", "F1", "?"; the first is the one shown. */
  readonly keys?: readonly string[]
  /** Keys that do it only where the focus is, and that the part with the focus hears itself; the key sheet tells of them. */
  readonly keysInPlace?: readonly string[]
  /** The keys mean something of their own inside a text field, and are left to it there. */
  readonly yieldsToText?: boolean
  /** A dialog comes of it: what is typed before it is there is typed into it. */
  readonly opensDialog?: true
  /** What was typed in the palette comes along into what is made. */
  readonly takesText?: true
  /** Now, on this screen; left out when always. */
  readonly isAvailable?: () => boolean
  readonly run: (given: CommandContext) => void
}
