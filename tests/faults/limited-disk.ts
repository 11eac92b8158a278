import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of limited size, mounted in a folder. */
export type LimitedDisk = {
  readonly folder: string
  /** Fills the disk until this many bytes are left. */
  readonly fill: (left: number) => void
  readonly free: () => void
  readonly unmount: () => void
}

const filling = 'fyllnad'

/** Mounts a disk of this size. Undefined where none may be mounted: that takes root on Linux. */
export function limitedDisk(folder: string, megabytes: number): LimitedDisk | undefined {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  const free = () => {
    for (const name of readdirSync(folder)) if (name.startsWith(filling)) rmSync(join(folder, name))
  }
  const fill = (left: number) => {
    const { bavail, bsize } = statfsSync(folder)
    for (let size = Number(bavail) * Number(bsize) - left, nth = 0; size > 0; size = Math.floor(size / 2), nth += 1)
      try {
        writeFileSync(join(folder, `${filling}-${nth}`), Buffer.alloc(size))
        if (nth === 0) return
      } catch {
        // A smaller file may still fit.
      }
  }
  return { folder, fill, free, unmount: () => execFileSync('umount', ['-l', folder], { stdio: 'ignore' }) }
}
