import { randomBytes } from 'node:crypto'
import { Notification } from 'electron'
import { momentInStockholm } from '../src-shared/days/stockholm-time'
import { type CalendarSpan, mostMeetingsOfDay } from '../src-shared/log/office-calendar'
import { type DayNotice, noticesAt } from '../src-shared/program/day-notices'
import { Refused } from '../src-shared/refusals/refusal'
import { noticeWords } from '../src-shared/text/notice-words'
import type { Desktop } from './desktop'
import { dayReadAgainAfter, noticesLookEvery } from './waits'

type ReadDay = { readonly day: string; readonly at: number; readonly span: CalendarSpan }

/** Reads the day of the user of this laptop; of the whole office as long as nobody has said who that is. */
async function readDay({ store, opened }: Desktop, day: string): Promise<ReadDay> {
  await opened.status
  const { staffId } = await store.ask('me:read', {})
  const span = await store.ask('calendar:span', { from: day, to: day, staffId, mostOfDay: mostMeetingsOfDay })
  return { day, at: Date.now(), span }
}

/** Shows a notice without a sound. A press brings Talan forward; where the system has room for a button, it turns notices off. */
function show({ title, body }: DayNotice, desktop: Desktop, onEnd: () => void): Notification {
  const { off } = noticeWords(desktop.settings().language)
  const notice = new Notification({ title, body, silent: true, actions: [{ type: 'button', text: off }] })
  notice.on('click', () => {
    const window = desktop.window()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  notice.on('action', () => desktop.changeSettings({ hasNotices: false }))
  notice.on('close', onEnd)
  notice.show()
  return notice
}

/** Tells of the day in the morning, and of each planned meeting a quarter of an hour before, unless it is turned off in the settings. */
export function startNotices(desktop: Desktop): void {
  const told = new Set<string>()
  // A notice that nothing refers to is taken away by the garbage collector, and is then not pressed.
  const shown = new Set<Notification>()
  let read: ReadDay | undefined

  async function look(): Promise<void> {
    const { hasNotices, language, morningToldOn } = desktop.settings()
    if (!hasNotices || !Notification.isSupported()) return
    const moment = momentInStockholm(new Date())
    const [day, time] = [moment.slice(0, 10), moment.slice(11, 16)]
    if (read?.day !== day || Date.now() - read.at >= dayReadAgainAfter) read = await readDay(desktop, day)
    for (const notice of noticesAt(read.span, { day, time }, language)) {
      const isMorning = notice.key.startsWith('morning')
      if (told.has(notice.key) || (isMorning && morningToldOn === day)) continue
      told.add(notice.key)
      if (isMorning) desktop.changeSettings({ morningToldOn: day })
      const one: Notification = show(notice, desktop, () => shown.delete(one))
      shown.add(one)
    }
  }
  setInterval(() => {
    look().catch((error: unknown) => {
      // No office is open, or its file is not in its place: the window says so.
      if (!(error instanceof Refused)) desktop.reportBug(randomBytes(4).toString('hex'), 'notices', error)
    })
  }, noticesLookEvery)
}
