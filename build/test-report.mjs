import { join, relative } from 'node:path'
import { root } from './setup/places.mjs'
import { readJsonOr } from './setup/whole-file.mjs'

/** The files to which the test runners write what they found. */
export const reports = {
  unit: join(root, '.toolchain', 'unit-report.json'),
  e2e: join(root, '.toolchain', 'e2e-report.json'),
}

/** Returns the window's tests with a certain outcome, each as its file, its line and its title. */
function titlesOf(suite, status) {
  const here = (suite.specs ?? [])
    .filter(spec => spec.tests.some(one => one.status === status))
    .map(spec => `${spec.file}:${spec.line} ${spec.title}`)
  return [...here, ...(suite.suites ?? []).flatMap(inner => titlesOf(inner, status))]
}

const failedUnits = unit =>
  (unit.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${relative(root, name)} ${fullName}`),
  )

/**
 * Returns how many tests passed, failed and were skipped. Also returns the titles of those that failed, and of those that passed only at
 * the second try.
 */
export function countedTests() {
  const unit = readJsonOr(reports.unit, {})
  const windows = readJsonOr(reports.e2e, {})
  const stats = windows.stats ?? {}
  return {
    passed: (unit.numPassedTests ?? 0) + (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: (unit.numFailedTests ?? 0) + (stats.unexpected ?? 0),
    skipped: (unit.numPendingTests ?? 0) + (unit.numTodoTests ?? 0) + (stats.skipped ?? 0),
    unsteady: titlesOf(windows, 'flaky'),
    failedTitles: [...failedUnits(unit), ...titlesOf(windows, 'unexpected')],
  }
}
