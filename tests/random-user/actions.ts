import type { Locator, Page } from 'playwright/test'
import type { Random } from '../bench/random'
import { askFromPage } from '../e2e/office-bridge'
import type { RunningApp } from '../e2e/running-app'

type Hand = { readonly running: RunningApp; readonly page: Page; readonly random: Random }
/** One thing that a user may do next. `weight` is how often, compared with the other actions. */
export type Action = { readonly name: string; readonly weight: number; readonly act: (hand: Hand) => Promise<void> }

const texts = [
  'göte',
  'malmbanan',
  'trafik',
  'norr',
  'från:göte',
  'efter:2026-01-01',
  'åäö',
  '"',
  'x'.repeat(80),
  'fråga:',
  '>',
]
const press = async ({ page }: Hand, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const inScreen = (page: Page, role: 'button' | 'row' | 'listitem'): Locator =>
  page.getByRole('main').getByRole(role).filter({ visible: true })

/**
 * Presses a random button of the screen. Leaves out the buttons that open a dialog of the system, which no page can answer, and those that
 * load or remove the demo data.
 */
async function pressAButton({ page, random }: Hand): Promise<void> {
  const buttons = inScreen(page, 'button').filter({ hasNotText: /…$|export|exempel|example|sample/i })
  const count = await buttons.count()
  if (count > 0) await buttons.nth(random.below(count)).click({ timeout: 2_000 })
}

async function logAMeeting(hand: Hand): Promise<void> {
  const { page, random } = hand
  await press(hand, 'Control+l')
  await page.keyboard.type(random.pick(['gö', 'an', 'tra', 'Ny Person', 'mi']))
  await page.waitForTimeout(120)
  await press(hand, 'Enter', 'Tab', 'Tab', 'Tab')
  await page.keyboard.type(random.pick(['Samråd', 'Möte om elnät', 'Avstämning']))
  await press(hand, 'Control+Enter')
  await page.waitForTimeout(100)
  if (random.below(3) === 0) await press(hand, 'Escape', 'Escape')
}

async function search(hand: Hand): Promise<void> {
  await press(hand, 'Control+k')
  await hand.page.keyboard.type(hand.random.pick(texts))
  await hand.page.waitForTimeout(hand.random.below(150))
  await press(hand, hand.random.pick(['Enter', 'Escape', 'ArrowDown', 'Shift+Enter']), 'Escape', 'Escape')
}

/** Deletes or edits an interaction without the forms, as another screen or window would. */
async function changeARecord({ page, random }: Hand): Promise<void> {
  const number = String(1 + random.below(40)).padStart(2, '0')
  const id = `demo-i${number}`
  await (random.below(2) === 0
    ? askFromPage(page, 'record:remove', { kind: 'interaction', id })
    : askFromPage(page, 'interaction:edit', { id, changes: { headline: random.pick(['Ändrad', 'Ny rubrik', 'Å']) } }))
}

async function settings({ page, random }: Hand): Promise<void> {
  await askFromPage(page, 'settings:change', { language: random.pick(['sv', 'en']) })
  await page.reload()
}

export const actions: readonly Action[] = [
  { name: 'open a screen by key', weight: 14, act: hand => press(hand, `Control+${1 + hand.random.below(9)}`) },
  {
    name: 'open a screen by menu',
    weight: 8,
    act: async ({ page, random }) => {
      const places = page.getByRole('navigation').getByRole('button')
      await places.nth(random.below(await places.count())).click({ timeout: 2_000 })
    },
  },
  {
    name: 'move in a list',
    weight: 18,
    act: hand =>
      press(hand, hand.random.pick(['ArrowDown', 'ArrowDown', 'ArrowUp', 'PageDown', 'End', 'Home', 'Space', 'Enter'])),
  },
  { name: 'tick off', weight: 3, act: hand => press(hand, 'Control+1', 'ArrowDown', 'k') },
  {
    name: 'put off',
    weight: 3,
    act: hand => press(hand, 'Control+1', 'ArrowDown', 's', hand.random.pick(['1', '2', '3', '4', 'Escape']), 'Escape'),
  },
  { name: 'log a meeting', weight: 6, act: logAMeeting },
  { name: 'search', weight: 10, act: search },
  { name: 'press a button', weight: 8, act: pressAButton },
  { name: 'change a record', weight: 4, act: changeARecord },
  { name: 'undo', weight: 6, act: hand => press(hand, 'Control+z') },
  { name: 'redo', weight: 3, act: hand => press(hand, 'Control+y') },
  {
    name: 'back or forward',
    weight: 8,
    act: hand => press(hand, hand.random.pick(['Alt+ArrowLeft', 'Alt+ArrowRight'])),
  },
  {
    name: 'sort, filter or edit by key',
    weight: 4,
    act: hand => press(hand, hand.random.pick(['x', 'F2', 'e', 'Control+f']), 'Escape'),
  },
  { name: 'zoom', weight: 2, act: hand => press(hand, hand.random.pick(['Control++', 'Control+-', 'Control+0'])) },
  { name: 'next part', weight: 4, act: hand => press(hand, hand.random.pick(['F6', 'Shift+F6', 'Tab'])) },
  {
    name: 'open a record and look through it',
    weight: 6,
    act: async hand => {
      await press(hand, `Control+${hand.random.pick([2, 3, 4, 5, 6, 7])}`, 'ArrowDown')
      for (let row = hand.random.below(4); row > 0; row -= 1) await press(hand, 'ArrowDown')
      await press(hand, 'Enter')
      const tabs = hand.page.getByRole('tab').filter({ visible: true })
      const count = await tabs.count()
      if (count > 0) await tabs.nth(hand.random.below(count)).click({ timeout: 2_000 })
      await press(hand, hand.random.pick(['Alt+ArrowDown', 'Alt+ArrowUp', 'Alt+ArrowLeft', 'F2', 'n']), 'Escape')
    },
  },
  {
    name: 'change many at once',
    weight: 3,
    act: async hand => {
      await press(hand, `Control+${hand.random.pick([2, 3, 4, 7])}`, 'ArrowDown', 'x', 'ArrowDown', 'x')
      if (hand.random.below(3) === 0) await press(hand, 'Control+a')
      await press(hand, hand.random.pick(['e', 'Delete', 'Escape']))
      await hand.page.keyboard.type(hand.random.pick(['norr', 'an', 'm']))
      await press(hand, 'Enter', 'Enter', 'Escape', 'Escape')
    },
  },
  {
    name: 'build a filter',
    weight: 3,
    act: async hand => {
      await press(hand, `Control+${hand.random.pick([2, 3, 4, 5, 6, 7])}`, 'Control+Shift+F')
      await hand.page.keyboard.type(hand.random.pick(['frå', 'typ', 'dat', 'nam', 'org']))
      await press(hand, 'Tab', 'Tab')
      await hand.page.keyboard.type(hand.random.pick(['malm', 'Möte', '2026-10-01', 'igår', 'x']))
      await press(hand, 'Enter', hand.random.pick(['Control+Enter', 'Escape', 'Tab']), 'Escape', 'Escape')
    },
  },
  { name: 'make something new', weight: 2, act: hand => press(hand, 'Control+n', 'Tab', 'Escape', 'Escape') },
  { name: 'brief oneself', weight: 2, act: hand => press(hand, 'Control+d', 'Control+Enter', 'Escape', 'Escape') },
  {
    name: 'go through the reports',
    weight: 2,
    act: hand => press(hand, 'Control+9', 'Enter', 'Enter', 'Enter', 'Escape', 'Escape'),
  },
  { name: 'key sheet', weight: 1, act: hand => press(hand, 'F1', 'Escape') },
  { name: 'change language', weight: 1, act: settings },
]
