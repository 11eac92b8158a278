import type { Context, Handlers } from './handlers'
import { interactionHandlers } from './interactions'
import { officeHandlers } from './office'
import { reportHandlers } from './reports'

/** Every question about the office's data, as one object. */
export const storeHandlers = (context: Context): Handlers => ({
  ...officeHandlers(context),
  ...interactionHandlers(context),
  ...reportHandlers(context),
})
