/** A reason to stop, worded for the user who typed the command: what happened, and what to do next. */
export class Stop extends Error {}

/** Writes a sentence to stderr, so that a program that reads a task's stdout finds only the task's result there. */
export function say(sentence) {
  process.stderr.write(`setup: ${sentence}\n`)
}

/** Returns how long something took, as a reader wants it: 0.2 s, 74 s. */
export function since(start) {
  const seconds = (performance.now() - start) / 1000
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
}

/**
 * Runs a command's work and returns its exit code. A `Stop`, or an error of storage, becomes its sentence and code 1; a bug is thrown as it
 * is.
 */
export async function orStop(work) {
  try {
    return await work()
  } catch (reason) {
    const sentence = reason instanceof Stop ? reason.message : storageSentence(reason)
    if (sentence === undefined) throw reason
    say(sentence)
    return 1
  }
}

function storageSentence({ code, path, message }) {
  if (!['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM'].includes(code)) return undefined
  return `${path ?? 'a file'} cannot be used (${message}). Make room or mend the rights, then run the command again.`
}
