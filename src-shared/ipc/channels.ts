/** The questions about the care of data: doubles, roles, cadences, and who sits at the laptop. */
export const careChannels = [
  'duplicate:list',
  'duplicate:of-new',
  'duplicate:dismiss',
  'merge:preview',
  'merge:apply',
  'merge:list',
  'role:add',
  'role:edit',
  'role:end',
  'reshuffle:preview',
  'reshuffle:apply',
  'cadence:read',
  'cadence:set',
  'cadence:due',
  'me:read',
  'me:choose',
] as const
export type CareChannel = (typeof careChannels)[number]

/** The questions the store process answers: they need the office's data and nothing of the desktop. */
export const storeChannels = [
  'office:overview',
  'office:load-demo',
  'office:remove-demo',
  'reference:read',
  'name:match',
  'search:find',
  'interaction:log',
  'interaction:page',
  'action:undo',
  'report:preview',
  ...careChannels,
] as const

/** The questions the main process answers: they open dialogs, choose files or remember how the window should be. */
export const desktopChannels = [
  'office:create',
  'office:open',
  'office:status',
  'report:export',
  'report:show-folder',
  'settings:read',
  'settings:change',
] as const

/** The name of every question a window may ask. The preload knows only these names, so that it stays small. */
export const channels = [...storeChannels, ...desktopChannels] as const
export type StoreChannel = (typeof storeChannels)[number]
export type DesktopChannel = (typeof desktopChannels)[number]
export type Channel = (typeof channels)[number]
