import { userInfo } from 'node:os'
import { atFirstLook } from '../db/file/first-look'
import { seatIn } from '../db/reads/home/current-user'
import { homeDay } from '../db/reads/home/home'
import { dayInStockholm } from '../src-shared/days/stockholm-time'
import type { HomeDay } from '../src-shared/program/home'
import type { Seats } from '../src-shared/program/seat'

/** What the first screen shows, read from an office's file that nobody has opened yet. */
export const readHome = (file: string, seats: Seats): Promise<HomeDay | undefined> =>
  atFirstLook(file, async db => {
    const login = userInfo().username
    return homeDay(db, dayInStockholm(new Date()), { login, seat: await seatIn(db, login, seats) })
  })
