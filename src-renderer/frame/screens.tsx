import type { ComponentType } from 'react'
import type { Place, PlaceOf, View } from '../../src-shared/program/place'
import { fetched } from '../components/fetched'
import { HomePage } from '../pages/home/home-page'

type Page<V extends View> = ComponentType<{ readonly place: PlaceOf<V> }>
type Screen<V extends View> = { readonly Page: Page<V>; readonly load?: () => Promise<unknown> }

/** A page fetched once the first screen has been painted, or when it is asked for before that. */
function later<V extends View>(fetch: () => Promise<Page<V>>): Screen<V> {
  const { Part, load } = fetched(fetch)
  return { load, Page: Part }
}

const loadLists = () => import('../pages/lists/list-pages')

/**
 * Every screen there is: what stands here is in the menu, in the palette and under its key, and nothing else is. The place a
 * screen has in the menu, its icon and its key are in `frame/menu.ts`, its name in `text/sv-shell.ts`.
 */
export const screens: { readonly [V in View]?: Screen<V> } = {
  // Drawn first at every start, so it comes along with the window instead of after it.
  home: { Page: HomePage },
  log: later(async () => (await import('../pages/log/log-page')).LogPage),
  people: later(async () => (await loadLists()).PeoplePage),
  organisations: later(async () => (await loadLists()).OrganisationsPage),
  issues: later(async () => (await import('../pages/issues/issues-page')).IssuesPage),
  processes: later(async () => (await import('../pages/processes/processes-page')).ProcessesPage),
  commitments: later(async () => (await loadLists()).CommitmentsPage),
  partners: later(async () => (await loadLists()).PartnersPage),
  import: later(async () => (await import('../pages/import/import-page')).ImportPage),
  care: later(async () => (await import('../pages/care/care-page')).CarePage),
  briefings: later(async () => (await import('../pages/briefings/briefings-page')).BriefingsPage),
  reports: later(async () => (await import('../pages/reports/reports-page')).ReportsPage),
  trash: later(async () => (await import('../pages/trash/trash-page')).TrashPage),
  history: later(async () => (await import('../pages/history/history-page')).HistoryPage),
  person: later(async () => (await import('../pages/person/person-page')).PersonPage),
  organisation: later(async () => (await import('../pages/organisation/organisation-page')).OrganisationPage),
  issue: later(async () => (await import('../pages/issue/issue-page')).IssuePage),
  interaction: later(async () => (await import('../pages/interaction/interaction-page')).InteractionPage),
  process: later(async () => (await import('../pages/process/process-page')).ProcessPage),
  partner: later(async () => (await import('../pages/partner/partner-page')).PartnerPage),
  briefing: later(async () => (await import('../pages/briefing/briefing-page')).BriefingPage),
  settings: later(async () => (await import('../pages/settings/settings-page')).SettingsPage),
}

export const builtViews = Object.keys(screens) as readonly View[]

/** The page of a place; a page is given the very place its entry above says it shows. */
export const pageOf = (place: Place): ComponentType<{ readonly place: Place }> | undefined =>
  screens[place.view]?.Page as ComponentType<{ readonly place: Place }> | undefined

/** Fetches what a key may ask for next. */
export const loadScreens = (): Promise<unknown> => Promise.all(Object.values(screens).map(screen => screen.load?.()))
