import type { ComponentType } from 'react'
import type { Place, PlaceOf, View } from '../../src-shared/program/place'
import { fetched } from '../components/fetched'
import { HomePage } from '../pages/home/home-page'

type Page<V extends View> = ComponentType<{ readonly place: PlaceOf<V> }>
type Screen<V extends View> = { readonly Page: Page<V>; readonly load?: () => Promise<unknown> }

/** A page that is fetched once the first screen has been painted, or earlier if the user asks for it. */
function later<V extends View>(fetch: () => Promise<Page<V>>): Screen<V> {
  const { Part, load } = fetched(fetch)
  return { load, Page: Part }
}

const loadLists = () => import('../pages/lists/list-pages')

/**
 * All screens: those listed here are in the menu, in the palette and under their keys, and no others. Order: `src-shared/program/place.ts`.
 * Icons and keys: `src-renderer/state/screen/menu.ts`. Swedish names: `src-renderer/text/sv/shell.ts`.
 */
export const screens: { readonly [V in View]?: Screen<V> } = {
  // Usually the first screen drawn, so it is part of the window's own code and not fetched after it.
  home: { Page: HomePage },
  log: later(async () => (await import('../pages/log/log-page')).LogPage),
  people: later(async () => (await loadLists()).PeoplePage),
  organisations: later(async () => (await loadLists()).OrganisationsPage),
  issues: later(async () => (await import('../pages/issues/issues-page')).IssuesPage),
  processes: later(async () => (await import('../pages/processes/processes-page')).ProcessesPage),
  commitments: later(async () => (await import('../pages/commitments/commitments-page')).CommitmentsPage),
  partners: later(async () => (await loadLists()).PartnersPage),
  import: later(async () => (await import('../pages/import/import-page')).ImportPage),
  care: later(async () => (await import('../pages/care/care-page')).CarePage),
  clashes: later(async () => (await import('../pages/clashes/clashes-page')).ClashesPage),
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

/** The views that have a screen. */
export const builtViews = Object.keys(screens) as readonly View[]

/** The page of a place. Each page receives exactly the kind of place its entry above says it shows. */
export const pageOf = (place: Place): ComponentType<{ readonly place: Place }> | undefined =>
  screens[place.view]?.Page as ComponentType<{ readonly place: Place }> | undefined

/** Fetches all screens, since a key may ask for each of them next. */
export const loadScreens = (): Promise<unknown> => Promise.all(Object.values(screens).map(screen => screen.load?.()))
