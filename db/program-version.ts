/** The application id in the header of every store ("TALN" in ASCII), which tells it from another program's SQLite file. */
export const applicationId = 0x54414c4e

/**
 * The version of the schema that this program writes: the number of its migrations. A store with a higher version is from a newer program
 * and is left alone. The number is written out here so that a first look at a store need not load every migration.
 */
export const programVersion = 45

/** No version of the schema can be later, so a file or an archive that claims one is damaged or forged, and not newer. */
export const latestVersion = 9_999
