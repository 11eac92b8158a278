import type { KillKind } from './kill-kind'
import { killsOfCopies } from './kills-of-copies'
import { killsOfExchange } from './kills-of-exchange'
import { killsOfFiles } from './kills-of-files'
import { killsOfImports } from './kills-of-imports'
import { killsOfRows } from './kills-of-rows'

/** Every kind of work that is killed, by what it does. */
export const killKinds: Readonly<Record<string, KillKind>> = {
  ...killsOfRows,
  ...killsOfFiles,
  ...killsOfImports,
  ...killsOfCopies,
  ...killsOfExchange,
}
