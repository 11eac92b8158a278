import { z } from 'zod'
import { listCodes } from '../lists/list-columns'
import { longestCode, mostColumns } from '../lists/list-limits'
import { type ListSettings, rowHeights } from '../lists/list-settings'
import { byName } from './field-shapes'
import { viewDefinitionShape } from './list-shapes'

const keptList = z
  .object({
    view: z.string().max(120).nullable(),
    definition: viewDefinitionShape,
    hasPane: z.boolean().exactOptional(),
    widths: byName(longestCode, z.number().min(20).max(4_000), mostColumns),
  })
  .strict()

/** How a laptop shows lists, both as the window sends it and as the settings file stores it. */
export const listSettingsShape: z.ZodType<ListSettings> = z
  .object({
    rowHeight: z.enum(rowHeights),
    doLettersAct: z.boolean(),
    left: z.partialRecord(z.enum(listCodes), keptList),
  })
  .strict()
