import { laptopFolder } from '../../db/file/laptop-folder'
import { brokenAmong } from '../sharing/broken-among'
import { newsOfColleagues, newsSeen } from '../sharing/news'
import { clashesOf, settle } from '../sharing/settle-clash'
import { settledLately } from '../sharing/settled-clashes'
import type { Context, Handlers } from './handlers'

type Channels = 'clash:list' | 'clash:settled' | 'clash:settle' | 'news:read' | 'news:seen'

/** What colleagues on other laptops have written: what is new, and what is to settle. */
export const togetherHandlers = ({
  store,
  now,
  laptop = laptopFolder(),
  brokenByMerging = () => [],
}: Context): Handlers<Channels> => ({
  // Rows that were found broken may have been mended since.
  'clash:list': async () => ({
    clashes: await clashesOf(store),
    broken: await brokenAmong(store.read, brokenByMerging()),
  }),
  'clash:settled': () => settledLately(store.read, now()),
  'clash:settle': async ({ id, answer }) => ({ actionId: await settle(store, id, answer, now()) }),
  'news:read': () => newsOfColleagues(store, laptop, now()),
  'news:seen': async () => {
    await newsSeen(store, laptop, now())
    return {}
  },
})
