import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aSmallDisk, remount } from '../a-small-disk'
import { add, aLaptop, joinWith, nameIn, refusedIn, share, sync, syncAll } from './laptops'

test('on a disk that is full nothing is sent, what others write is received, and what waited goes out when there is room', async ({
  skip,
}) => {
  const place = aSmallDisk(8)
  if (place === undefined) return skip()
  const anna = await aLaptop('anna')
  const bo = await joinWith('bo', place, await share(anna, place))
  await syncAll([anna, bo])
  await add(bo, 'o-bo')
  await sync(bo)
  await add(anna, 'o-anna')
  const filler = join(place, 'annat')
  const fill = (bytes: number) => {
    try {
      writeFileSync(filler, Buffer.alloc(bytes), { flag: 'a' })
    } catch {
      // It is full now.
    }
  }
  for (const bytes of [8 * 1_024 ** 2, 4_096]) fill(bytes)
  const said = await refusedIn(sync(anna))
  expect(said).toContain('är full, så inget kunde skickas')
  expect(await nameIn(anna, 'o-bo')).toBe('o-bo')
  writeFileSync(filler, '')
  await syncAll([anna, bo])
  expect(await nameIn(bo, 'o-anna')).toBe('o-anna')
})

test('on a disk that is write-protected nothing is sent, and what others wrote is received', async ({ skip }) => {
  const place = aSmallDisk(8)
  if (place === undefined) return skip()
  const anna = await aLaptop('anna')
  const bo = await joinWith('bo', place, await share(anna, place))
  await syncAll([anna, bo])
  await add(bo, 'o-bo')
  await sync(bo)
  await add(anna, 'o-anna')
  remount(place, 'ro')
  expect(await refusedIn(sync(anna))).toContain('Det går inte att skriva')
  expect(await nameIn(anna, 'o-bo')).toBe('o-bo')
  remount(place, 'rw')
  await syncAll([anna, bo])
  expect(await nameIn(bo, 'o-anna')).toBe('o-anna')
})
