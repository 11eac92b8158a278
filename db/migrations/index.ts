import type { Migration } from 'kysely/migration'

const files = import.meta.glob<Migration>('./0*.ts', { eager: true })

/**
 * The steps in the order in which they are applied, by the name of their file. The number of a step is the schema version after it. Released
 * steps are never edited.
 */
export const migrations: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.entries(files)
    .map(([path, step]) => [path.slice('./'.length, -'.ts'.length), step] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
)
