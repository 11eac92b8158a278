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
  'list:page',
  'list:groups',
  'list:names',
  'list:edit-preview',
  'list:edit',
  'view:list',
  'view:save',
  'view:remove',
] as const

/** The questions the main process answers: they open dialogs, choose files or remember how the window should be. */
export const desktopChannels = [
  'office:create',
  'office:open',
  'office:status',
  'report:export',
  'report:show-folder',
  'list:export',
  'settings:read',
  'settings:change',
] as const

/** The name of every question a window may ask. The preload knows only these names, so that it stays small. */
export const channels = [...storeChannels, ...desktopChannels] as const
export type StoreChannel = (typeof storeChannels)[number]
export type DesktopChannel = (typeof desktopChannels)[number]
export type Channel = (typeof channels)[number]
