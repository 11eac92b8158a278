import type { z } from 'zod'
import type { ShapeProblem } from '../refusals/shape-problem'

const ofType = {
  string: 'not-text',
  number: 'not-a-number',
  int: 'not-a-number',
  boolean: 'not-yes-or-no',
  array: 'not-a-list',
  object: 'not-fields',
} as const
const isKnown = (type: string): type is keyof typeof ofType => Object.hasOwn(ofType, type)

/** At most this many field names are listed; a file of the wrong kind has thousands. */
const mostTold = 5

/** The longest field name that is shown whole. In a file of the wrong kind, a name can be as long as the file. */
const longestName = 60
const shortName = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name)

/** The codes that our own checks put in the `params` of a Zod issue. */
const own = [
  'missing',
  'empty',
  'not-a-day',
  'not-a-time',
  'not-an-email',
  'backwards',
  'other-instant',
  'no-counterpart',
  'twice',
] as const

const unreadable: ShapeProblem = { what: 'unreadable' }

/** Translates a Zod issue into our own problem, so the parser's English never reaches the user. An unknown issue is `unreadable`. */
export function shapeProblem(issue: z.core.$ZodIssue | undefined): ShapeProblem {
  switch (issue?.code) {
    case 'invalid_type':
      if (issue.input === undefined && issue.message.includes('undefined')) return { what: 'missing' }
      return isKnown(issue.expected) ? { what: ofType[issue.expected] } : unreadable
    case 'too_big':
      if (issue.origin === 'string') return { what: 'too-long', limit: Number(issue.maximum) }
      return { what: issue.origin === 'array' ? 'too-many' : 'too-large', limit: Number(issue.maximum) }
    case 'too_small':
      if (issue.origin === 'string') return { what: 'empty' }
      return { what: 'too-small', limit: Number(issue.minimum) }
    case 'invalid_value':
      return { what: 'not-one-of', values: issue.values.map(String) }
    case 'unrecognized_keys':
      return { what: 'unknown-fields', fields: [...new Set(issue.keys)].slice(0, mostTold).map(shortName) }
    case 'custom': {
      const said = own.find(what => what === issue.params?.['what'])
      return said ? { what: said } : unreadable
    }
    case 'invalid_format':
      return issue.format === 'date'
        ? { what: 'not-a-day' }
        : issue.format === 'datetime'
          ? { what: 'not-a-time' }
          : unreadable
    case 'invalid_union':
      return shapeProblem(issue.errors.flat().find(one => one.code !== 'unrecognized_keys') ?? issue.errors[0]?.[0])
    default:
      return unreadable
  }
}

/** The field an issue is about, as a path the user can search for: "interactions[3].startLocal". */
export const fieldOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (field, step) =>
      typeof step === 'number' ? `${field}[${step}]` : `${field}${field && '.'}${shortName(String(step))}`,
    '',
  )
