import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterTest } from '../after-test'
import { aFolder } from './office'

/** Mounts a disk of this size and returns its folder. Undefined if the test may not mount one. It is gone after the test. */
export function aSmallDisk(megabytes: number): string | undefined {
  const folder = join(aFolder(), 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  afterTest(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

/** Mounts a disk again with other options, such as `ro` or `size=64m`. */
export const remount = (folder: string, options: string): void =>
  void execFileSync('mount', ['-o', `remount,${options}`, folder], { stdio: 'ignore' })

/** True if this test run may mount disks. */
export const canMount = process.getuid?.() === 0 && aSmallDisk(1) !== undefined
