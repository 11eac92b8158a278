import { userInfo } from 'node:os'
import { atFirstLook } from '../db/first-look'
import { seatIn } from '../db/queries/current-user'
import { homeDay } from '../db/queries/home'
import type { HomeDay } from '../src-shared/domain/home'
import type { Seats } from '../src-shared/domain/seat'
import { dayInStockholm } from '../src-shared/domain/stockholm-time'

/** What the first screen shows, read from an office's file that nobody has opened yet. */
export const readHome = (file: string, seats: Seats): Promise<HomeDay | undefined> =>
  atFirstLook(file, async db => {
    const login = userInfo().username
    return homeDay(db, dayInStockholm(new Date()), { login, seat: await seatIn(db, login, seats) })
  })
