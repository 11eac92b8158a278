import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { freemem } from 'node:os'

const memoryDisk = '/dev/shm'
/** More than the files of all tests that run at once take. */
const neededBytes = 4 * 2 ** 30

/**
 * Runs `work` with a folder for temporary files that lies in memory, and removes the folder. Every change that Talan answers is on the disk
 * first, and the tests make very many: waiting for a disk is a good part of their time, and tells nothing. Where memory is scarce, or
 * the user has chosen a folder, the folder is the usual one. What injects faults into a disk stays on a disk.
 */
export async function withTempInMemory(env, work) {
  const folder = env.TMPDIR ? undefined : folderInMemory()
  if (folder === undefined) return work(env)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work({ ...env, TMPDIR: folder })
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** Returns a new folder in memory; undefined where there is no such disk, or too little room. */
function folderInMemory() {
  try {
    const { bavail, bsize } = statfsSync(memoryDisk)
    if (bavail * bsize < neededBytes || freemem() < 2 * neededBytes) return undefined
    removeLeft()
    return mkdtempSync(`${memoryDisk}/talan-tests-${process.pid}-`)
  } catch {
    return undefined
  }
}

/** Removes the folders of runs that were killed, since nothing else gives that memory back. */
function removeLeft() {
  for (const name of readdirSync(memoryDisk)) {
    const pid = /^talan-tests-(\d+)-/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(`${memoryDisk}/${name}`, { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
