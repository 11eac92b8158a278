import type { Command, Use } from '../../command'

/** Returns a command about an office that is shared. It takes one option, and may write into the office. */
export const sharingCommand = (option: string, uses: readonly Use[], run: Command['run']): Command => ({
  options: [option],
  flags: [],
  isWriting: true,
  help: { part: 'share', uses },
  run,
})
