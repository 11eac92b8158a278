import type { Row } from './row'

/** What the office has decided for everybody, by the name of the setting, which is the id. */
export type SettingTables = { office_setting: Row & { value: string } }
