import fs, { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deviceBookIn } from '../../db/file/device-book'
import { isLeftBeside } from '../../db/file/left-beside'
import { lastCopyOf } from '../../src-main/last-copy'
import { placeOf, withPlace } from '../../src-main/second-places'
import {
  keepingSettings,
  openedWith,
  readSettings,
  recountDue,
  settingsOfWindow,
  wasOpened,
  writeSettings,
} from '../../src-main/settings'
import type { Filter } from '../../src-shared/lists/list-filter'
import { listSettingsAtFirst, wholeView } from '../../src-shared/lists/list-settings'
import type { InteractionId, StaffMemberId } from '../../src-shared/records/ids'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talan-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const version = '1.2.3'

const written = (text: string) => {
  writeFileSync(join(folder, 'settings.json'), text)
  return readSettings(folder, version)
}

test('a laptop where Talan has never been started gets the first settings', async () => {
  expect(await readSettings(folder, version)).toEqual({
    language: 'sv',
    theme: 'system',
    zoom: 100,
    isMenuNarrow: false,
    hasNotices: true,
    isBeginningHidden: false,
    isSpellingOn: true,
    leftAt: null,
    lists: listSettingsAtFirst,
    logKey: null,
    opened: [],
    seats: {},
    secondPlaces: {},
  })
})

test('settings are read as they were written', async () => {
  const settings = {
    language: 'en',
    theme: 'dark',
    zoom: 150,
    isMenuNarrow: true,
    hasNotices: false,
    isBeginningHidden: true,
    morningToldOn: '2026-11-24',
    isSpellingOn: false,
    leftAt: { place: { view: 'reports' }, scroll: 310, recent: [{ place: { view: 'log' }, title: '' }] },
    lists: {
      ...listSettingsAtFirst,
      rowHeight: 'compact',
      left: { people: { view: 'shipped:our-bench', definition: wholeView, widths: { name: 300 } } },
    },
    logKey: 'Ctrl+Shift+L',
    storeFile: '/kontor.talan',
    opened: ['/kontor.talan', 'kontor.talan'],
    lost: { file: '/kontor.talan', where: 'gone', rescued: '/kontor (räddad).talan', log: null },
    window: { x: 1, y: 2, width: 1100, height: 700, isMaximised: false },
    seats: { kontor: { staffId: 'alva' as StaffMemberId, hadColleagues: true } },
    secondPlaces: {
      'kontor.talan': {
        folder: '/sticka',
        id: '0',
        key: { recipient: 'age1', sha256: 'ab' },
        chosenAt: '2026-11-24T10:00:00.000Z',
        lastAt: null,
      },
    },
  } as const
  writeSettings(folder, version, settings)
  expect(await readSettings(folder, version)).toEqual(settings)
  expect(settingsOfWindow(settings)).not.toHaveProperty('storeFile')
  expect(settingsOfWindow(settings)).not.toHaveProperty('seats')
  expect(settingsOfWindow(settings)).not.toHaveProperty('morningToldOn')
  expect(settingsOfWindow(settings)).not.toHaveProperty('secondPlaces')
})

test('each office has a second place of its own, and one with a damaged key is left out instead of losing its encryption', async () => {
  const place = { folder: '/sticka', id: '0', key: null, chosenAt: '2026-11-24T10:00:00.000Z', lastAt: null }
  const places = withPlace({}, folder, join(folder, 'kontor.talan'), place)
  expect(placeOf(places, folder, join(folder, 'kontor.talan'))).toEqual(place)
  expect(placeOf(places, folder, '/annat/kontor.talan')).toBeNull()
  expect(withPlace(places, folder, join(folder, 'kontor.talan'), null)).toEqual({})
  const read = await written(
    JSON.stringify({ secondPlaces: { a: place, b: { ...place, key: { recipient: 7 } }, c: 'x' } }),
  )
  expect(read.secondPlaces).toEqual({ a: place })
})

test('a damaged entry is replaced and the other entries are kept', async () => {
  expect(
    await written(
      JSON.stringify({
        seats: { a: { staffId: null }, b: { staffId: 7 }, c: 'x' },
        language: 'en',
        theme: 'pink',
        zoom: 7,
        leftAt: { place: { view: 'log' }, scroll: 'far', recent: [{ place: { view: 'x' }, title: '' }, 3] },
        window: { x: 'left' },
      }),
    ),
  ).toEqual({
    language: 'en',
    theme: 'system',
    zoom: 100,
    isMenuNarrow: false,
    hasNotices: true,
    isBeginningHidden: false,
    isSpellingOn: true,
    leftAt: { place: { view: 'log' }, scroll: 0, recent: [] },
    lists: listSettingsAtFirst,
    logKey: null,
    opened: [],
    seats: { a: { staffId: null, hadColleagues: false } },
    secondPlaces: {},
  })
  expect((await written('{')).language).toBe('sv')
})

test('list settings changed by another program or version are checked', async () => {
  const lists = { ...listSettingsAtFirst, rowHeight: 'airy' as const }
  writeSettings(folder, version, { ...(await readSettings(folder, version)), lists })
  const text = readFileSync(join(folder, 'settings.json'), 'utf8')
  expect((await readSettings(folder, version)).lists.rowHeight).toBe('airy')
  expect((await readSettings(folder, '1.2.4')).lists.rowHeight).toBe('airy')
  expect((await written(text.replace('airy', 'wide'))).lists).toEqual(listSettingsAtFirst)
})

test('the settings file names no record, and the names in an older file are not read', async () => {
  const place = { view: 'interaction', id: 'hemligt' as InteractionId } as const
  const leftAt = { place, scroll: 0, recent: [{ place, title: 'Hemlig rubrik' }] }
  const older = await written(JSON.stringify({ leftAt }))
  expect(older.leftAt?.recent).toEqual([{ place, title: '' }])
  writeSettings(folder, version, { ...older, leftAt })
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toContain('Hemlig')
})

test('a filter with typed text is kept until Talan closes and is never in the settings file', async () => {
  const typed = { field: 'headline', operator: 'contains', text: 'Hemlig förhandling' } as const
  const grouped = { match: 'any', rows: [typed] } as const
  const byKind = { field: 'kind', operator: 'any-of', codes: ['meeting'] } as const
  const kept = (filter: Filter) => ({ view: 'vy', definition: { ...wholeView, filter }, widths: { headline: 300 } })
  const left = {
    interactions: kept({ match: 'all', rows: [byKind, typed] }),
    people: kept({ match: 'all', rows: [grouped] }),
    issues: kept({ match: 'all', rows: [byKind] }),
  }
  const lists = { ...listSettingsAtFirst, left }
  const keeper = keepingSettings(folder, version, await readSettings(folder, version))
  expect(keeper.change({ lists }).lists).toEqual(lists)
  expect(readFileSync(join(folder, 'settings.json'), 'utf8')).not.toContain('Hemlig')
  const whole = { view: null, definition: wholeView, widths: { headline: 300 } }
  const expected = { interactions: whole, people: whole, issues: left.issues }
  expect((await readSettings(folder, version)).lists.left).toEqual(expected)
  expect((await written(JSON.stringify({ lists }))).lists.left).toEqual(expected)
})

test('settings that cannot be saved still apply, and are reported once until saving works again', async () => {
  mkdirSync(join(folder, 'settings.json'))
  const kept = keepingSettings(folder, version, await readSettings(folder, version))
  expect(kept.change({ zoom: 150 }).zoom).toBe(150)
  kept.change({ theme: 'dark' })
  expect(kept.takeFault()).toMatchObject({ code: 'settings-not-kept', folder })
  kept.change({ theme: 'light' })
  expect(kept.takeFault()).toBeNull()
  rmSync(join(folder, 'settings.json'), { recursive: true })
  kept.change({ isMenuNarrow: true })
  expect(await readSettings(folder, version)).toMatchObject({ zoom: 150, theme: 'light', isMenuNarrow: true })
  mkdirSync(join(folder, 'settings.json.new'))
  kept.change({ zoom: 100 })
  expect(kept.takeFault()).toMatchObject({ code: 'settings-not-kept' })
})

test('an opened store is known by its path, and in the profile even when the profile has moved', async () => {
  const settings = await readSettings(folder, version)
  const [inProfile, elsewhere] = [join(folder, 'kontor.talan'), '/annat/kontor.talan']
  expect(wasOpened(settings, folder, inProfile)).toBe(false)
  const both = { ...settings, opened: openedWith(settings, folder, inProfile) }
  expect(wasOpened(both, folder, inProfile)).toBe(true)
  expect(wasOpened(both, '/ny', '/ny/kontor.talan')).toBe(true)
  expect(wasOpened(both, folder, elsewhere)).toBe(false)
  const opened = openedWith(both, folder, elsewhere)
  expect(opened).toEqual([elsewhere, 'kontor.talan'])
  let many: readonly string[] = []
  for (let nth = 0; nth < 50; nth += 1) many = openedWith({ ...settings, opened: many }, folder, `/${nth}.talan`)
  expect(many.length).toBe(20)
})

test('a store opened by an older version is known by the last place in it or by its last check', async () => {
  const file = join(folder, 'kontor.talan')
  const settings = await readSettings(folder, version)
  const leftAt = { place: { view: 'log' }, scroll: 0, recent: [] } as const
  expect(wasOpened({ ...settings, leftAt }, folder, file)).toBe(true)
  expect(wasOpened({ ...settings, leftAt }, folder, '/annat/kontor.talan')).toBe(false)
  expect(wasOpened({ ...settings, leftAt, opened: ['/annat/kontor.talan'] }, folder, file)).toBe(false)
  expect(wasOpened({ ...settings, whole: { file, at: '2026-11-01T10:00:00Z' } }, folder, file)).toBe(true)
})

test('the derived data of a file is rebuilt once a day and once by each version of Talan', async () => {
  const whole = { file: '/kontor.talan', at: '2026-11-24T10:00:00Z', recount: { at: '2026-11-24T10:00:00Z', version } }
  const settings = await written(JSON.stringify({ whole }))
  const isDue = (file: string, by: string, at: string) => recountDue(settings, file, by, new Date(at))
  expect(isDue('/kontor.talan', version, '2026-11-25T09:00:00Z')).toBe(false)
  expect(isDue('/kontor.talan', version, '2026-11-25T10:00:00Z')).toBe(true)
  expect(isDue('/kontor.talan', '1.2.4', '2026-11-24T11:00:00Z')).toBe(true)
  expect(isDue('/annat.talan', version, '2026-11-24T11:00:00Z')).toBe(true)
  // After the clock is put back, the time of the last rebuild cannot be trusted.
  expect(isDue('/kontor.talan', version, '2026-11-23T10:00:00Z')).toBe(true)
  expect(recountDue({ ...settings, whole: undefined }, '/kontor.talan', version, new Date())).toBe(true)
})

test('settings are on the disk before they take the place of the old ones', async () => {
  const settings = await readSettings(folder, version)
  const steps: string[] = []
  const [flush, rename] = [fs.fsyncSync, fs.renameSync]
  vi.spyOn(fs, 'fsyncSync').mockImplementation(file => {
    steps.push('flushed')
    flush(file)
  })
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    steps.push('renamed')
    rename(from, to)
  })
  syncBuiltinESMExports()
  try {
    writeSettings(folder, version, settings)
    deviceBookIn(folder).remember(join(folder, 'settings.json'), 'token')
  } finally {
    vi.restoreAllMocks()
    syncBuiltinESMExports()
  }
  expect(steps).toEqual(['flushed', 'renamed', 'flushed', 'renamed'])
})

test('the newest copy of an office is found although another is deleted meanwhile', async () => {
  const file = join(folder, 'kontor.talan')
  expect(await lastCopyOf(file)).toBeNull()
  writeFileSync(`${file}.version-6.kopia`, '')
  utimesSync(`${file}.version-6.kopia`, new Date(), new Date('2026-11-24T10:00:00Z'))
  // A link to nothing is in the folder's list, but has no time of its own, like a file that is deleted in between.
  symlinkSync(join(folder, 'borta'), `${file}.version-7.kopia`)
  expect(await lastCopyOf(file)).toEqual({ name: 'kontor.talan.version-6.kopia', at: '2026-11-24T10:00:00.000Z' })
})

test('files left beside a path show that a store was there, and files of an interrupted creation do not', () => {
  const file = join(folder, 'kontor.talan')
  expect(isLeftBeside(file)).toBe(false)
  writeFileSync(`${file}.new-123`, '')
  writeFileSync(join(folder, 'kontoret.talan'), '')
  expect(isLeftBeside(file)).toBe(false)
  for (const left of ['-wal', '.anna.egna-anteckningar', '.version-7.kopia']) {
    writeFileSync(file + left, '')
    expect(isLeftBeside(file), left).toBe(true)
    rmSync(file + left)
  }
  mkdirSync(`${file}.bilagor`)
  expect(isLeftBeside(file)).toBe(true)
  expect(isLeftBeside('/finns/inte/kontor.talan')).toBe(false)
})
