// How long the main process waits, and for what. Every time is in milliseconds.

/** How long the store thread's start waits for the first page to be painted. A page that never reports it must not keep it from starting. */
export const paintedPageWait = 1_500

/** When the start is over, so that the memory it used is given back. */
export const startIsOverAfter = 4_000

/** How long a window must have stood still before its place is saved. */
export const restBeforeWindowPlace = 1_000

/** How long the end of the program waits for the store. A store or a disk that does not answer must not keep it from ending. */
export const closedStoreWait = 10_000

/** How much longer it waits while an office is being written to a new file. */
export const rescuedOfficeWait = 60_000

/** How long the window's question whether the second place is there waits for it. A network that hangs is then away. */
export const reachableWait = 1_500

/** How long a hidden window is kept for the next page to print. It is longer than the first pack takes to make, on a slow laptop too. */
export const keptPrintWindow = 5_000

/** How long the window's question for the next change of sharing waits when there is none. The window then asks again. */
export const unchangedSharingWait = 30_000

/** How often it is looked whether there is something to tell in a notice of the system. A meeting begins at a whole minute. */
export const noticesLookEvery = 60_000

/** How old the day that is told of may be before it is read again. The store thread is left alone most minutes. */
export const dayReadAgainAfter = 5 * 60_000 - 1_000

/** How long after a menu has closed it may still be told what was chosen in it. */
export const chosenAfterClosing = 200
