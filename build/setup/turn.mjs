import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readOr } from './whole-file.mjs'
import { say } from './words.mjs'

const LONGEST_WAIT = 20 * 60_000

/**
 * Waits until no other set-up or build works in this folder, and returns the function that ends the turn. Turns only save work: every
 * result is renamed into place whole, so two at once (on a shared home folder) do no harm.
 */
export async function takeTurn(folder) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'setup.lock')
  const started = Date.now()
  let told = false
  while (!claim(file)) {
    const holder = readOr(file, '')
    if (isAbandoned(file, holder) || Date.now() - started > LONGEST_WAIT) takeAway(file)
    else {
      if (!told) say(`waiting for process ${holder || 'unknown'}, which is doing the same work …`)
      told = true
      await pause(200)
    }
  }
  const release = () => {
    if (readOr(file, '') === String(process.pid)) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}

function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (reason) {
    // Windows answers EPERM while the former holder's file is being deleted.
    if (reason.code === 'EEXIST' || reason.code === 'EPERM') return false
    throw reason
  }
}

function isAbandoned(file, holder) {
  if (holder === '') {
    const written = statSync(file, { throwIfNoEntry: false })
    return written !== undefined && Date.now() - written.mtimeMs > 10_000
  }
  try {
    process.kill(Number(holder), 0)
  } catch (reason) {
    return reason.code === 'ESRCH'
  }
  // The process number of a crashed set-up may belong to another program by now.
  const command = readOr(`/proc/${holder}/cmdline`, undefined)
  return command !== undefined && !/build.(setup|run|test|package)\.mjs/.test(command)
}

function takeAway(file) {
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch {
    // Another process was quicker.
  }
}
