// How long the store thread waits, and for what. Every time is in milliseconds.

/** How long no question must come before the search index is merged and the log is emptied into the file. */
export const restBeforeCare = 3_000

/** The same between two steps of that care. A step is so small that a question hardly waits for it. */
export const restBetweenCareSteps = 50

/** How long no question must come before the file is read whole: opening, drawing and the first words typed come first. */
export const restBeforeWholeFile = 5_000

/** How long closing waits for that reading to stop. It stops only between two tables, and a large one takes longer. */
export const stoppedReadingWait = 1_500

/** How old work may be that no copy has when a copy is begun, so that a file that is damaged loses a quarter of an hour at most. */
export const mostUncopiedWork = 14 * 60_000

/** How often it is looked whether there is such work. */
export const backupLook = 30_000

/** How long after opening the work is copied that the last closing left without a copy. */
export const backupAfterOpening = 20_000

/** How long closing waits for a copy. What is not copied by then is copied after the next opening. */
export const closingBackupWait = 2_000

/** How long after opening the office is exchanged with its shared folder the first time: the first screen comes before. */
export const sharingAfterOpening = 3_000

/** How often it is looked whether there is something to send. */
export const sharingLook = 5_000

/** How long nothing must have been written before it is sent. */
export const restBeforeSharing = 30_000

/** How often the shared folder is looked into at least. */
export const sharingEvery = 120_000

/** How long closing waits for what is not sent yet. What is not sent by then is sent after the next opening. */
export const closingSharingWait = 2_000

/** How long closing waits for an import that is under way to stop. What it has not written by then leaves nothing. */
export const closingImportWait = 2_000

/** How often the window is told of rows while others' work arrives. It then reads again what is on the screen. */
export const rowsToldEvery = 1_000

/** How long nothing must have been written before the spelling thread ends and gives the memory of its dictionaries back. */
export const restBeforeSpellingEnds = 5 * 60_000
