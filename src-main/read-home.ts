import { userInfo } from 'node:os'
import { atFirstLook } from '../db/file/first-look'
import { seatIn } from '../db/reads/home/current-user'
import { homeDay } from '../db/reads/home/home'
import { dayInStockholm } from '../src-shared/days/stockholm-time'
import type { HomeDay } from '../src-shared/program/home'
import type { Seats } from '../src-shared/program/seat'

/** Reads what the first screen shows from an office's file that is not open yet. Undefined when `atFirstLook` returns nothing. */
export const readHome = (file: string, seats: Seats): Promise<HomeDay | undefined> =>
  atFirstLook(file, async db => {
    const login = userInfo().username
    return homeDay(db, dayInStockholm(new Date()), { login, seat: await seatIn(db, login, seats) })
  })
