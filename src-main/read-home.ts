import { atFirstLook } from '../db/first-look'
import { homeDay } from '../db/queries/home'
import type { HomeDay } from '../src-shared/domain/home'
import { dayInStockholm } from '../src-shared/domain/stockholm-time'

/** What the first screen shows, read from an office's file that nobody has opened yet. */
export const readHome = (file: string): Promise<HomeDay | undefined> =>
  atFirstLook(file, db => homeDay(db, dayInStockholm(new Date())))
