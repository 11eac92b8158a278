import { type ComponentType, lazy } from 'react'
import type { Place, PlaceOf, View } from '../../src-shared/domain/place'
import { HomePage } from './home/home-page'

type Page<V extends View> = ComponentType<{ readonly place: PlaceOf<V> }>
type Screen<V extends View> = { readonly Page: Page<V>; readonly load?: () => Promise<unknown> }

/** A page fetched once the first screen has been painted, or when it is asked for before that. */
function fetched<V extends View>(load: () => Promise<Page<V>>): Screen<V> {
  return { load, Page: lazy(async () => ({ default: await load() })) }
}

const loadLists = () => import('./lists/list-pages')

/**
 * Every screen there is: what stands here is in the menu, in the palette and under its key, and nothing else is. The place a
 * screen has in the menu, its icon and its key are in `frame/menu.ts`, its name in `text/sv-shell.ts`.
 */
export const screens: { readonly [V in View]?: Screen<V> } = {
  // Drawn first at every start, so it comes along with the window instead of after it.
  home: { Page: HomePage },
  log: fetched(async () => (await import('./log/log-page')).LogPage),
  people: fetched(async () => (await loadLists()).PeoplePage),
  organisations: fetched(async () => (await loadLists()).OrganisationsPage),
  issues: fetched(async () => (await import('./issues/issues-page')).IssuesPage),
  processes: fetched(async () => (await import('./processes/processes-page')).ProcessesPage),
  commitments: fetched(async () => (await loadLists()).CommitmentsPage),
  partners: fetched(async () => (await loadLists()).PartnersPage),
  import: fetched(async () => (await import('./import/import-page')).ImportPage),
  care: fetched(async () => (await import('./care/care-page')).CarePage),
  briefings: fetched(async () => (await import('./briefings/briefings-page')).BriefingsPage),
  reports: fetched(async () => (await import('./reports/reports-page')).ReportsPage),
  trash: fetched(async () => (await import('./trash/trash-page')).TrashPage),
  history: fetched(async () => (await import('./history/history-page')).HistoryPage),
  person: fetched(async () => (await import('./person/person-page')).PersonPage),
  organisation: fetched(async () => (await import('./organisation/organisation-page')).OrganisationPage),
  issue: fetched(async () => (await import('./issue/issue-page')).IssuePage),
  interaction: fetched(async () => (await import('./interaction/interaction-page')).InteractionPage),
  process: fetched(async () => (await import('./process/process-page')).ProcessPage),
  partner: fetched(async () => (await import('./partner/partner-page')).PartnerPage),
  briefing: fetched(async () => (await import('./briefing/briefing-page')).BriefingPage),
  settings: fetched(async () => (await import('./settings/settings-page')).SettingsPage),
}

export const builtViews = Object.keys(screens) as readonly View[]

/** The page of a place; a page is given the very place its entry above says it shows. */
export const pageOf = (place: Place): ComponentType<{ readonly place: Place }> | undefined =>
  screens[place.view]?.Page as ComponentType<{ readonly place: Place }> | undefined

/** Fetches what a key may ask for next. */
export const loadScreens = (): Promise<unknown> => Promise.all(Object.values(screens).map(screen => screen.load?.()))
