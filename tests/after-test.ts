type End = () => void | Promise<void>

const ends: End[] = []

/**
 * Runs something when the test that is running ends, whether it passed or not; what was asked for last runs first. A hook in a module that
 * tests share would run in the first file alone, since the files of one worker load a module once.
 */
export const afterTest = (end: End): void => void ends.push(end)

/** Runs all that was to be run after the test. Everything is run, even if something of it fails. */
export async function endTest(): Promise<void> {
  const failures: unknown[] = []
  for (const end of ends.splice(0).reverse())
    try {
      await end()
    } catch (error) {
      failures.push(error)
    }
  if (failures.length > 0) throw failures[0]
}
