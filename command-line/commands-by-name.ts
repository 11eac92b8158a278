import type { Command } from './command'
import { attach } from './commands/attach'
import { backup, backups } from './commands/backup'
import { briefing } from './commands/briefing'
import { check } from './commands/check'
import { commitment } from './commands/commitment'
import { concern } from './commands/concern'
import { count } from './commands/count'
import { create, demo } from './commands/create'
import { edit } from './commands/edit'
import { exportArchive } from './commands/export'
import { history } from './commands/history'
import { importOffice } from './commands/import'
import { imports } from './commands/imports'
import { list } from './commands/list'
import { log } from './commands/log'
import { merge } from './commands/merge'
import { note } from './commands/note'
import { remove } from './commands/remove'
import { report } from './commands/report'
import { restore } from './commands/restore'
import { salvage } from './commands/salvage'
import { search } from './commands/search'
import { clashes } from './commands/sharing/clashes'
import { joinShared } from './commands/sharing/join'
import { share } from './commands/sharing/share'
import { sync } from './commands/sharing/sync'
import { show } from './commands/show'
import { staff } from './commands/staff'
import { undo } from './commands/undo'

/** The commands of the command line by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  new: create,
  demo,
  import: importOffice,
  imports,
  log,
  edit,
  commitment,
  staff,
  attach,
  note,
  concern,
  merge,
  remove,
  restore,
  undo,
  search,
  show,
  list,
  history,
  count,
  check,
  report,
  briefing,
  export: exportArchive,
  backup,
  backups,
  salvage,
  share,
  join: joinShared,
  sync,
  clashes,
}
