import type { mapProblemSv } from '../sv/map-problem'

/** What is wrong with a map of columns, in English. */
export const mapProblemEn: typeof mapProblemSv = {
  'not-json': () => 'The file is no map of columns: it is not JSON. Choose another file.',
  'not-a-map': where => `The file is no map of columns${where === '' ? '' : `; the fault is at ${where}`}. Correct it.`,
  'no-such-column': where => `The file has no column “${where}”. Choose another column.`,
  'column-twice': where => `The column “${where}” is chosen twice. Take one of the choices away.`,
  'field-twice': where => `Two columns are read as the same; one of them is “${where}”. Choose one of them.`,
  'no-day-column': () => 'No column is chosen for the date. Choose the column that has the day.',
  'no-name-column': () => 'No column is chosen for the name. Choose the column that has the name.',
  'no-kind': () =>
    'No column says the type of the interactions. Choose a type below; otherwise each row is asked about.',
}
