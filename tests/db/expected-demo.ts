import concerned from './expected-concern-counts.json'
import asWritten from './expected-counts.json'

/**
 * What counts in the invented office. Its file as it is written gives `expected-counts.json`; loaded as the invented office it follows the
 * rule for whom an interaction concerns, which moves the counts by partner alone. Both were worked out apart from the program.
 */
export const expected = {
  Q3: { ...asWritten.Q3, ...concerned.Q3 },
  Q4: { ...asWritten.Q4, ...concerned.Q4 },
  PQ9_RJH: { ...asWritten.PQ9_RJH, ...concerned.PQ9_RJH },
  PQ9_all: { ...asWritten.PQ9_all, ...concerned.PQ9_all },
}
