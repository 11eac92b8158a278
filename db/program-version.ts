/** "TALN" in ASCII, in the header of every store, so that another program's SQLite file is told apart. */
export const applicationId = 0x54414c4e

/**
 * The schema this program writes, the number of its migrations; a store of a higher one is from a newer program and is left alone.
 * A number of its own, so that a first look at a store need not read every migration.
 */
export const programVersion = 30
