import { randomBytes } from 'node:crypto'
import type { Parsed } from '../../src-shared/ipc/contract'
import { Refused } from '../../src-shared/refusals/refusal'
import type { AnswersTo, Desktop } from '../desktop'
import { chooseLogKey } from '../keys/log-key'
import { type LaptopSettings, settingsOfWindow } from '../settings'

/** Leaves out settings that are undefined, so that they stay as they are, like those that are missing. */
const withoutGaps = (change: Parsed<'settings:change'>): Partial<LaptopSettings> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

/**
 * Answers the questions about this laptop rather than the office: its settings, who works at it, its key for logging, and the log of bugs.
 */
export const laptopAnswers = (desktop: Desktop): AnswersTo<'settings' | 'me' | 'log-key' | 'bug'> => ({
  'settings:read': async () => settingsOfWindow(desktop.settings()),
  'settings:change': async change => {
    const changed = desktop.changeSettings(withoutGaps(change))
    const fault = desktop.settingsFault()
    if (fault) throw new Refused(fault)
    return settingsOfWindow(changed)
  },
  'me:choose': async ({ staffId }) => {
    const { office, seat, user } = await desktop.store.have('sit', { staffId })
    desktop.changeSettings({ seats: { ...desktop.settings().seats, [office]: seat } })
    return user
  },
  'log-key:choose': async ({ key }) => {
    chooseLogKey(desktop.window(), key, desktop.settings().logKey)
    return settingsOfWindow(desktop.changeSettings({ logKey: key }))
  },
  'bug:report': async ({ where, detail }) => {
    const reference = randomBytes(4).toString('hex')
    desktop.reportBug(reference, where, detail)
    return { reference }
  },
})
