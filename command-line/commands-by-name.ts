import type { Command } from './command'
import { backup, backups } from './commands/keeping/backup'
import { check } from './commands/keeping/check'
import { create, demo } from './commands/keeping/create'
import { importOffice } from './commands/keeping/import'
import { imports } from './commands/keeping/imports'
import { restore } from './commands/keeping/restore'
import { salvage } from './commands/keeping/salvage'
import { history } from './commands/reading/history'
import { list } from './commands/reading/list'
import { search } from './commands/reading/search'
import { show } from './commands/reading/show'
import { briefing } from './commands/reports/briefing'
import { count } from './commands/reports/count'
import { exportArchive } from './commands/reports/export'
import { indicators } from './commands/reports/indicators'
import { report } from './commands/reports/report'
import { texts } from './commands/reports/texts'
import { clashes } from './commands/sharing/clashes'
import { hub } from './commands/sharing/hub'
import { joinShared } from './commands/sharing/join'
import { share } from './commands/sharing/share'
import { sync } from './commands/sharing/sync'
import { attach } from './commands/writing/attach'
import { commitment } from './commands/writing/commitment'
import { concern } from './commands/writing/concern'
import { edit } from './commands/writing/edit'
import { log } from './commands/writing/log'
import { merge } from './commands/writing/merge'
import { note } from './commands/writing/note'
import { remove } from './commands/writing/remove'
import { staff } from './commands/writing/staff'
import { undo } from './commands/writing/undo'

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
  indicators,
  check,
  report,
  texts,
  briefing,
  export: exportArchive,
  backup,
  backups,
  salvage,
  share,
  join: joinShared,
  sync,
  clashes,
  hub,
}
