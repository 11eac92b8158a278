import ICAL from 'ical.js'
import type { ContentLine } from './unfolded-lines'

/** One property of a component: its name in capitals, its parameters by their names in small letters, and its value as written. */
export type CalendarProperty = {
  readonly name: string
  readonly parameters: ReadonlyMap<string, string>
  readonly value: string
}

/** The grammar of ical.js without its types, so that a date it cannot read reaches us as it is written. */
const asWritten = { name: 'as-written', value: {}, param: {}, property: {}, propertyGroups: false }

/** ical.js refuses a parameter without a value unless it has quotes. Exchange writes a nameless zone so. */
const quoted = (line: string): string => line.replace(/(;[\w-]+=)(?=[:;])/g, '$1""')

/** Returns the property of a line. Null if the line breaks the grammar, for instance by a quote that never ends. */
export function propertyOf({ text }: ContentLine): CalendarProperty | null {
  try {
    const [name, parameters, type, value]: readonly unknown[] = ICAL.parse.property(quoted(text), asWritten)
    if (typeof name !== 'string' || typeof value !== 'string') return null
    const pairs = Object.entries(Object(parameters)).map(([key, said]): [string, string] => [key, String(said)])
    const kept = new Map([...pairs, ['value', String(type)] as const])
    return { name: name.trim().toUpperCase(), parameters: kept, value }
  } catch {
    return null
  }
}

/** Returns the name of the property that a line begins with, also of a line that breaks the grammar. */
export const nameOf = ({ text }: ContentLine): string => /^\s*([\w-]+)/.exec(text)?.[1]?.toUpperCase() ?? ''

/** Returns a value of text without its escapes. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN:"])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))

/** Returns the parts of a value that holds several, each without its escapes. */
export const severalIn = (value: string): string[] =>
  (value.match(/(?:[^\\,]|\\.)+/gs) ?? []).map(part => unescaped(part).trim()).filter(part => part !== '')
