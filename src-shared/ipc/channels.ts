/** The questions about the care of data: duplicates, roles, and cadences. */
export const careChannels = [
  'duplicate:list',
  'duplicate:of-typed',
  'duplicate:of',
  'duplicate:marks',
  'duplicate:dismiss',
  'merge:preview',
  'merge:apply',
  'merge:latest',
  'reshuffle:preview',
  'reshuffle:apply',
  'cadence:read',
  'cadence:set',
  'cadence:due',
] as const
export type CareChannel = (typeof careChannels)[number]

/** The questions about packs that need no folder. */
export const packChannels = [
  'pack:check',
  'pack:preview',
  'pack:list',
  'pack:since-marked',
  'pack:unlock',
  'pack:settings',
  'pack:choose-counterparts',
  'pack:choose-logo',
] as const
export type PackChannel = (typeof packChannels)[number]

/** The questions about the words that people write for packs. */
export const textChannels = ['texts:read', 'texts:propose', 'texts:earlier', 'texts:write'] as const
export type TextChannel = (typeof textChannels)[number]
/** The questions about the indicators. */
export const indicatorChannels = ['indicators:read', 'indicators:enter'] as const
export type IndicatorChannel = (typeof indicatorChannels)[number]

/** The questions for the figures that charts are drawn from. */
export const chartChannels = ['chart:months', 'chart:months-of', 'chart:coverage', 'chart:joint-voice'] as const
export type ChartChannel = (typeof chartChannels)[number]
/** The question for what the calendar shows. */
const calendarChannels = ['calendar:span'] as const
export type CalendarChannel = (typeof calendarChannels)[number]
/** The questions about extracts for registers that need no folder. */
export const extractChannels = ['extract:list', 'extract:preview'] as const
export type ExtractChannel = (typeof extractChannels)[number]
/** The questions about briefings that need no folder. */
export const briefingChannels = [
  'briefing:start',
  'briefing:create',
  'briefing:list',
  'briefing:read',
  'briefing:version',
  'briefing:fresh',
  'briefing:save',
  'briefing:remove',
] as const
export type BriefingChannel = (typeof briefingChannels)[number]

/** The questions about the import in progress that need no file, and about taking one back. They are answered in a thread of their own. */
export const readInChannels = [
  'import:state',
  'import:change',
  'import:plan',
  'import:rows',
  'import:names',
  'import:decide-rows',
  'import:decide-names',
  'import:give-day',
  'import:apply',
  'import:give-up',
  'import:revert-effect',
  'import:revert',
] as const satisfies readonly string[]
export type ReadInChannel = (typeof readInChannels)[number]

/** The other questions about imports: those that were made, and lists that are pasted. */
export const importChannels = [
  'import:plan-list',
  'import:add-list',
  'import:batches',
  'import:maps',
  'import:forget-map',
] as const satisfies readonly string[]
export type ImportChannel = (typeof importChannels)[number]

/** The questions about what colleagues on other laptops have written. */
export const sharingChannels = ['clash:list', 'clash:settled', 'clash:settle', 'news:read', 'news:seen'] as const
export type SharingChannel = (typeof sharingChannels)[number]

/** The questions that the store thread answers. They need the office's data and nothing from the desktop. */
export const storeChannels = [
  'home:read',
  'me:read',
  'office:overview',
  'office:load-demo',
  'office:remove-demo',
  'office:repair',
  'seal:accepted',
  'seal:accept',
  'reference:read',
  'name:match',
  'search:find',
  'interaction:log',
  'interaction:advise',
  'interaction:edit',
  'commitment:complete',
  'commitment:postpone',
  'interaction:position',
  'action:undo',
  'history:page',
  'record:add',
  'record:change',
  'record:remove',
  'trash:list',
  'trash:restore',
  'concern:read',
  'concern:take',
  'concern:proposed',
  'concern:add',
  'concern:remove',
  'concern:restore',
  'concern:effect',
  'report:preview',
  'attachment:list',
  'attachment:remove',
  'private-note:read',
  'private-note:write',
  'list:page',
  'list:groups',
  'list:names',
  'list:row-starting',
  'list:shared-names',
  'list:edit-preview',
  'list:edit',
  'list:remove-preview',
  'list:remove',
  'view:list',
  'view:save',
  'view:remove',
  ...careChannels,
  'draft:save',
  'draft:read',
  'draft:list',
  'draft:remove',
  'timeline:page',
  'person:read',
  'organisation:read',
  'issue:read',
  'interaction:read',
  'process:read',
  'process:move',
  'partner:read',
  'mention:reach',
  'mention:in',
  'role:assign',
  'ask:add',
  'ask:edit',
  ...packChannels,
  ...textChannels,
  ...indicatorChannels,
  ...chartChannels,
  ...calendarChannels,
  ...extractChannels,
  ...briefingChannels,
  ...readInChannels,
  ...importChannels,
  ...sharingChannels,
] as const

/** The questions that the main process answers. They open dialogs, choose files or remember the window's settings. */
export const desktopChannels = [
  'office:create',
  'office:open',
  'office:open-rescued',
  'office:save-as',
  'office:salvage',
  'office:import',
  'office:archive',
  'office:status',
  'backup:list',
  'backup:make',
  'backup:effect',
  'backup:restore',
  'place:state',
  'place:choose',
  'place:use',
  'place:leave',
  'place:copies',
  'place:browse',
  'place:open',
  'place:close',
  'place:restore',
  'place:restore-new',
  'sharing:state',
  'sharing:changed',
  'sharing:share',
  'sharing:choose-certificate',
  'sharing:share-at-hub',
  'sharing:new-code',
  'sharing:exchange',
  'sharing:revoke',
  'sharing:leave',
  'sharing:choose-folder',
  'sharing:join',
  'sharing:join-at-hub',
  'report:export',
  'report:show-folder',
  'extract:export',
  'extract:calendar',
  'extract:meetings',
  'pack:write',
  'work:progress',
  'work:cancel',
  'briefing:export',
  'attachment:add',
  'attachment:add-dropped',
  'attachment:open',
  'import:choose',
  'import:add-dropped',
  'import:start',
  'import:attach',
  'import:save-refused',
  'list:export',
  'list:copy',
  'paper:print',
  'menu:row',
  'link:open',
  'spelling:check',
  'spelling:own-words',
  'spelling:forget',
  'chart:save',
  'settings:read',
  'settings:change',
  'me:choose',
  'log-key:choose',
  'bug:report',
] as const

/**
 * The only questions that carry file paths, for files dropped on the window. The page hands over the files and the preload asks the system
 * for their paths, so a page cannot name a file that the user did not drop.
 */
export const droppedChannels = [
  'attachment:add-dropped',
  'import:add-dropped',
] as const satisfies readonly (typeof desktopChannels)[number][]
export type DroppedChannel = (typeof droppedChannels)[number]

/** Reports that the first screen is painted. It asks for nothing, and is sent ahead of all questions asked in the meantime. */
export const paintedChannel = 'window:painted'

/** The name of every question a window may ask. The preload imports only these names and no shapes, which keeps it small. */
export const channels = [...storeChannels, ...desktopChannels, paintedChannel] as const
export type StoreChannel = (typeof storeChannels)[number]
export type DesktopChannel = (typeof desktopChannels)[number]
export type Channel = (typeof channels)[number]
