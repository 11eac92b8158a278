import { refusalOf } from '../../db/file/open-file'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import { attachmentHandlers } from './attachments'
import { briefingHandlers } from './briefings'
import { calendarHandlers } from './calendar-days'
import { careHandlers } from './care'
import { chartHandlers } from './charts'
import { concernHandlers } from './concerns'
import { draftHandlers } from './drafts'
import { editHandlers } from './edits'
import { extractHandlers } from './extracts'
import type { Context, Handlers } from './handlers'
import { importHandlers } from './imports'
import { indicatorHandlers } from './indicators'
import { interactionHandlers } from './interactions'
import { listHandlers } from './lists'
import { officeHandlers } from './office'
import { packHandlers } from './packs'
import { privateNoteHandlers } from './private-notes'
import { recordHandlers } from './records'
import { reportHandlers } from './reports'
import { searchHandlers } from './search'
import { textHandlers } from './texts'
import { togetherHandlers } from './together'
import { trashHandlers } from './trash'
import { viewHandlers } from './views'

/** The handlers of every question about the office's data, as one object. SQLite's errors about a bad file become refusals. */
export function storeHandlers(context: Context): Handlers {
  const handlers = {
    ...officeHandlers(context),
    ...interactionHandlers(context),
    ...editHandlers(context),
    ...concernHandlers(context),
    ...trashHandlers(context),
    ...reportHandlers(context),
    ...searchHandlers(context),
    ...attachmentHandlers(context),
    ...privateNoteHandlers(context),
    ...listHandlers(context),
    ...viewHandlers(context),
    ...careHandlers(context),
    ...draftHandlers(context),
    ...recordHandlers(context),
    ...packHandlers(context),
    ...textHandlers(context),
    ...indicatorHandlers(context),
    ...chartHandlers(context),
    ...calendarHandlers(context),
    ...extractHandlers(context),
    ...briefingHandlers(context),
    ...importHandlers(context),
    ...togetherHandlers(context),
  }
  for (const channel of Object.keys(handlers) as StoreChannel[]) {
    const handle = handlers[channel] as (input: unknown) => Promise<unknown>
    const named = (error: unknown): never => {
      throw refusalOf(context.store.file, error)
    }
    Object.assign(handlers, { [channel]: (input: unknown) => handle(input).catch(named) })
  }
  return handlers
}
