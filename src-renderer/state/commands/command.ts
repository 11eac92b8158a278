import type { Words } from '../../text/words'

/**
 * What a command receives when it runs. `text` is what was typed in the palette, empty when a key was pressed. `words` is the language to
 * reply in.
 */
type CommandContext = { readonly text: string; readonly words: Words }

/** Something the user can do by key or by name. The palette, the keyboard and the key sheet all read the same list. */
export type Command = {
  readonly id: string
  /** Commands that make something new and commands that go to a screen each have their own heading. */
  readonly group: 'go' | 'do' | 'create'
  readonly words: (words: Words) => string
  /** Keys such as "Ctrl+Shift+M", "Alt+ArrowLeft", "F1" or "?". The first one is the one shown. */
  readonly keys?: readonly string[]
  /**
   * Keys that work only where the focus is. The focused part listens for them itself; they are listed here so that the key sheet can show
   * them.
   */
  readonly keysInPlace?: readonly string[]
  /** True if the keys have their own meaning in a text field. There the command leaves them to the field. */
  readonly yieldsToText?: boolean
  /** The command opens a dialog. Text typed before the dialog appears is kept and typed into it. */
  readonly opensDialog?: true
  /** The command uses the text typed in the palette in what it makes. */
  readonly takesText?: true
  /** True if the command can run now, on this screen. Left out for a command that always can. */
  readonly isAvailable?: () => boolean
  readonly run: (given: CommandContext) => void
}
