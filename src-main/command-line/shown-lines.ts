const word = (value: unknown): string =>
  value === null || value === undefined ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** Any shown thing on the terminal: one line a property, one line a row of a list, indented under it. */
export function shownLines(thing: object, indent = ''): string[] {
  return Object.entries(thing).flatMap(([name, value]) => {
    if (Array.isArray(value)) {
      const isPlain = value.every(entry => typeof entry !== 'object')
      if (isPlain) return [`${indent}${name}: ${value.join(', ') || '–'}`]
      return [`${indent}${name}: ${value.length}`, ...value.map(row => `${indent}  - ${rowLine(row as object)}`)]
    }
    return typeof value === 'object' && value !== null
      ? [`${indent}${name}:`, ...shownLines(value, `${indent}  `)]
      : [`${indent}${name}: ${word(value)}`]
  })
}

const rowLine = (row: object): string =>
  Object.values(row)
    .filter(value => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(word)
    .join(' · ')
