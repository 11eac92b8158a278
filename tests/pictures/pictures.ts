import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import type { Input } from '../../src-shared/ipc/contract'
import type { Settings } from '../../src-shared/ipc/desktop'
import { listSettingsAtFirst } from '../../src-shared/lists/list-settings'
import { listViews, type Place, type RecordView, recordViews, type View } from '../../src-shared/program/place'
import { objections } from '../e2e/axe'
import { answeredFromPage, askFromPage } from '../e2e/office-bridge'
import type { RunningApp } from '../e2e/running-app'

export type Office = 'empty' | 'demo' | 'full' | 'shared'
/** A picture of a screen, the number of its parts that axe checked, and the violations found in them. */
export type Picture = {
  readonly view: View
  readonly name: string
  readonly file: string
  readonly looked: number
  readonly objections: readonly string[]
}

/** A record of the demo office for each kind of record screen. The organisation, the issue and the partner are in every office. */
const records: Record<RecordView, string> = {
  person: 'demo-c07',
  organisation: 'se-riksdag-tu',
  issue: 'malmbanan',
  interaction: 'demo-i14',
  process: 'demo-p1',
  partner: 'region-norrbotten',
  // The briefing is made when the pictures are taken.
  briefing: '',
}
const shownEverywhere: readonly Place[] = listViews.map(view => ({ view }))
/** The screens that show more in an office that is shared. */
const shownShared: readonly Place[] = [
  ...(['home', 'clashes', 'settings'] as const).map(view => ({ view })),
  { view: 'interaction', id: records.interaction } as Place,
]
const placesWith = (briefing: string): readonly Place[] => [
  ...shownEverywhere,
  ...Object.entries({ ...records, briefing }).map(([view, id]) => ({ view, id }) as Place),
]

/** Makes a briefing with own text and returns its id. It is on the demo's planned meeting, or in an empty office on a shipped issue. */
async function aBriefing(page: Page, office: Office): Promise<string> {
  const subject: Input<'briefing:start'> =
    office !== 'empty'
      ? { subjectTable: 'interaction', subjectId: 'demo-i41' }
      : { subjectTable: 'issue', subjectId: 'malmbanan' }
  const { id } = await answeredFromPage(page, 'briefing:create', { subject, issueId: null, language: 'sv' })
  const own = {
    purpose: 'Få besked om hur utskottet går vidare, och hålla ihop de två banorna i det.',
    messages:
      '1. En sammanhängande godskorridor.\n2. Dubbelspåret går att bygga i etapper.\n3. Fyra regioner står bakom.',
    avoid: 'Inte tidtabellen för etapp tre, den är inte beslutad hemma.',
    questions: 'Vem skriver utkastet till betänkandet?',
    logistics: 'Legitimation i entrén, Riksgatan 1.',
  }
  await askFromPage(page, 'briefing:save', { id, own, isRefreshed: false, language: 'sv' })
  return id
}

const variants = (['sv', 'en'] as const).flatMap(language =>
  (['light', 'dark'] as const).flatMap(colours => ([100, 200] as const).map(zoom => ({ language, colours, zoom }))),
)

const isUsable = () => performance.getEntriesByName('usable').length > 0

/** Loads the page at a place, as the main process does at a start. False if the place has no screen, in which case Home is shown. */
export async function goTo(page: Page, place: Place, settings: Partial<Settings>): Promise<boolean> {
  const kept: Settings = {
    lists: listSettingsAtFirst,
    logKey: null,
    language: 'sv',
    theme: 'system',
    zoom: 100,
    isMenuNarrow: false,
    hasNotices: true,
    isBeginningHidden: false,
    isSpellingOn: true,
    leftAt: null,
    ...settings,
  }
  const address = new URL(page.url())
  address.searchParams.set('settings', JSON.stringify({ ...kept, leftAt: { place, scroll: 0, recent: [] } }))
  await page.goto(address.href)
  await page.getByRole('heading', { level: 1 }).filter({ visible: true }).waitFor()
  // Screens that can never be the first do not mark when they are usable.
  await page.waitForFunction(isUsable, undefined, { timeout: 2_500 }).catch(() => undefined)
  await page.waitForTimeout(300)
  const here = await page
    .getByRole('navigation')
    .locator('[aria-current="page"]')
    .getAttribute('aria-keyshortcuts', { timeout: 500 })
    .catch(() => null)
  return place.view === 'home' || here !== 'Control+1'
}

/** How an office is shown. `name` is the office, the language, the colours and the zoom, as in "demo-sv-light-100". */
export type Variant = (typeof variants)[number] & { readonly office: Office; readonly name: string }

/** Returns the variants of an office that have a picture whose name, as in "log-demo-sv-light-100", contains `only`. */
export const variantsOf = (office: Office, only: string): Variant[] =>
  variants
    .map(variant => ({ ...variant, office, name: [office, variant.language, variant.colours, variant.zoom].join('-') }))
    .filter(({ name }) => [...listViews, ...recordViews].some(view => `${view}-${name}`.includes(only)))

/** Returns the window as PNG bytes. A picture of the page alone would be cut off when the page is zoomed. */
async function pictureOf(app: RunningApp['app']): Promise<Buffer> {
  const written = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return picture?.toPNG().toString('base64') ?? ''
  })
  return Buffer.from(written, 'base64')
}

/** Returns the violations that axe finds on the screen in view, in each of its tabs, and the number of parts it checked. */
async function lookedAt(page: Page): Promise<Pick<Picture, 'looked' | 'objections'>> {
  const tabs = page.locator('[data-screen]').getByRole('tab').filter({ visible: true })
  const found = await objections(page)
  const count = await tabs.count()
  for (let at = 0; at < count; at += 1) {
    const tab = tabs.nth(at)
    if ((await tab.getAttribute('aria-selected')) === 'true') continue
    await tab.click()
    await page.waitForTimeout(300)
    const name = await tab.innerText()
    found.push(...(await objections(page)).map(objection => `${name} – ${objection}`))
  }
  return { looked: Math.max(1, count), objections: found }
}

/** Returns the places that are shown of an office. */
async function placesOf(page: Page, office: Office): Promise<readonly Place[]> {
  if (office === 'empty') return shownEverywhere
  return office === 'shared' ? shownShared : placesWith(await aBriefing(page, office))
}

/** Takes the pictures of every screen in these variants whose name contains `only`. */
export async function picturesOf(
  { app, page }: RunningApp,
  wanted: readonly Variant[],
  only: string,
  out: string,
): Promise<Picture[]> {
  const pictures: Picture[] = []
  const office = wanted[0]?.office ?? 'empty'
  const places = await placesOf(page, office)
  for (const { name, language, colours, zoom } of wanted) {
    await askFromPage(page, 'settings:change', { language, zoom })
    await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    for (const place of places) {
      const file = `${place.view}-${name}.png`
      if (!file.includes(only) || !(await goTo(page, place, { language, zoom }))) continue
      writeFileSync(join(out, file), await pictureOf(app))
      pictures.push({ view: place.view, name, file, ...(await lookedAt(page)) })
    }
  }
  return pictures
}
