import { existsSync } from 'node:fs'
import { join } from 'node:path'

const { resourcesPath } = process as { resourcesPath?: string }

/**
 * True in the packaged program, whose code is in an archive beside its resources. What a developer may change by the environment then counts
 * for nothing. The name of the executable does not decide it, since a copy can be called anything.
 */
export const isPackaged = (resources = resourcesPath): boolean =>
  resources !== undefined && existsSync(join(resources, 'app.asar'))
