import { check } from './check'
import type { Command } from './command'
import { count } from './count'
import { create, demo } from './create'
import { exportArchive } from './export'
import { history } from './history'
import { importOffice } from './import'
import { list } from './list'
import { log } from './log'
import { merge } from './merge'
import { report } from './report'
import { search } from './search'
import { show } from './show'
import { undo } from './undo'

/** What the command line can do, by the word it is called by. */
export const commands: Readonly<Record<string, Command>> = {
  new: create,
  demo,
  log,
  report,
  count,
  search,
  show,
  list,
  merge,
  check,
  history,
  undo,
  export: exportArchive,
  import: importOffice,
}
