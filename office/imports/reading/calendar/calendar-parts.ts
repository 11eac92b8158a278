import type { ContentLine } from './unfolded-lines'

/** One component of a calendar, such as an event. The lines of parts inside it, such as alarms, are kept for time zones only. */
export type CalendarPart = {
  /** Such as `VEVENT`. */
  readonly name: string
  readonly line: number
  readonly lines: readonly ContentLine[]
  /** False if the file ends, or another component begins, before this one does. */
  readonly isWhole: boolean
}

/** One calendar of a file, which may hold several. */
export type CalendarOfFile = { readonly method: string; readonly parts: readonly CalendarPart[] }

type OpenPart = { name: string; line: number; lines: ContentLine[]; within: number }
type OpenCalendar = { method: string; parts: CalendarPart[] }

const beginOrEnd = /^\s*(BEGIN|END)\s*:\s*([A-Za-z-]+)\s*$/i

/** What begins anew even where the end of the component before it is missing. */
const isOwnPart = (name: string): boolean => ['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE'].includes(name)

class Splitting {
  readonly calendars: OpenCalendar[] = []
  private open: OpenPart | null = null

  private get calendar(): OpenCalendar {
    const last = this.calendars.at(-1)
    if (last) return last
    const first = { method: '', parts: [] }
    this.calendars.push(first)
    return first
  }

  close(isWhole: boolean): void {
    if (!this.open) return
    const { name, line, lines } = this.open
    this.calendar.parts.push({ name, line, lines, isWhole })
    this.open = null
  }

  begin(name: string, line: ContentLine): void {
    if (name === 'VCALENDAR') {
      this.close(false)
      this.calendars.push({ method: '', parts: [] })
    } else if (!this.open || isOwnPart(name)) {
      this.close(false)
      this.open = { name, line: line.line, lines: [], within: 0 }
    } else {
      this.open.within += 1
      if (this.open.name === 'VTIMEZONE') this.open.lines.push(line)
    }
  }

  end(name: string, line: ContentLine): void {
    if (!this.open) return
    if (name === this.open.name) this.close(this.open.within === 0)
    else if (name === 'VCALENDAR') this.close(false)
    else {
      this.open.within -= 1
      if (this.open.name === 'VTIMEZONE') this.open.lines.push(line)
    }
  }

  content(line: ContentLine): void {
    if (this.open) {
      if (this.open.within === 0 || this.open.name === 'VTIMEZONE') this.open.lines.push(line)
      return
    }
    const method = /^METHOD\s*(?:;[^:]*)?:\s*([A-Za-z-]+)/i.exec(line.text)?.[1]
    if (method) this.calendar.method = method.toUpperCase()
  }
}

/** Cuts the lines of a file into calendars and their components. Lines outside a component are passed over. */
export function calendarsOf(lines: readonly ContentLine[]): readonly CalendarOfFile[] {
  const splitting = new Splitting()
  for (const line of lines) {
    const [, word, name] = beginOrEnd.exec(line.text) ?? []
    if (!word || !name) splitting.content(line)
    else if (word.toUpperCase() === 'BEGIN') splitting.begin(name.toUpperCase(), line)
    else splitting.end(name.toUpperCase(), line)
  }
  splitting.close(false)
  return splitting.calendars
}
