import { refusalOf } from '../../db/file/open-file'
import {
  briefingChannels,
  careChannels,
  chartChannels,
  extractChannels,
  importChannels,
  indicatorChannels,
  packChannels,
  readInChannels,
  type StoreChannel,
  sharingChannels,
  textChannels,
} from '../../src-shared/ipc/channels'
import { attachmentHandlers } from './attachments'
import { calendarHandlers } from './calendar-days'
import { concernHandlers } from './concerns'
import { draftHandlers } from './drafts'
import { editHandlers } from './edits'
import type { Context, Handlers } from './handlers'
import { interactionHandlers } from './interactions'
import { listHandlers } from './lists'
import { officeHandlers } from './office'
import { privateNoteHandlers } from './private-notes'
import { recordHandlers } from './records'
import { reportHandlers } from './reports'
import { searchHandlers } from './search'
import { trashHandlers } from './trash'
import { viewHandlers } from './views'
import { whenAsked } from './when-asked'

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
    ...whenAsked(careChannels, async () => (await import('./care')).careHandlers(context)),
    ...draftHandlers(context),
    ...recordHandlers(context),
    ...whenAsked(packChannels, async () => (await import('./packs')).packHandlers(context)),
    ...whenAsked(textChannels, async () => (await import('./texts')).textHandlers(context)),
    ...whenAsked(indicatorChannels, async () => (await import('./indicators')).indicatorHandlers(context)),
    ...whenAsked(chartChannels, async () => (await import('./charts')).chartHandlers(context)),
    ...calendarHandlers(context),
    ...whenAsked(extractChannels, async () => (await import('./extracts')).extractHandlers(context)),
    ...whenAsked(briefingChannels, async () => (await import('./briefings')).briefingHandlers(context)),
    ...(context.readIn ?? whenAsked(readInChannels, async () => (await import('./read-in')).readInHandlers(context))),
    ...whenAsked(importChannels, async () => (await import('./imports')).importHandlers(context)),
    ...whenAsked(sharingChannels, async () => (await import('./together')).togetherHandlers(context)),
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
