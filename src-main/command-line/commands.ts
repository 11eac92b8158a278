import { attach } from './attach'
import { briefing } from './briefing'
import { check } from './check'
import type { Command } from './command'
import { commitment } from './commitment'
import { concern } from './concern'
import { count } from './count'
import { create, demo } from './create'
import { edit } from './edit'
import { exportArchive } from './export'
import { history } from './history'
import { importOffice } from './import'
import { list } from './list'
import { log } from './log'
import { merge } from './merge'
import { note } from './note'
import { remove } from './remove'
import { report } from './report'
import { restore } from './restore'
import { search } from './search'
import { show } from './show'
import { staff } from './staff'
import { undo } from './undo'

/** What the command line can do, by the word it is called by. */
export const commands: Readonly<Record<string, Command>> = {
  new: create,
  demo,
  log,
  attach,
  note,
  report,
  briefing,
  count,
  staff,
  search,
  show,
  list,
  concern,
  edit,
  commitment,
  merge,
  check,
  history,
  undo,
  remove,
  restore,
  export: exportArchive,
  import: importOffice,
}
