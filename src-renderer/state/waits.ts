// How long the window waits, and for what. Every time is in milliseconds.

// Before something is shown

/** How long drawing waits for the first screen's answer. It usually comes sooner, and then everything is drawn once. */
export const firstAnswerWait = 60

/** When the rest of the window is fetched even though the first screen has not reported that it is usable. */
export const usableScreenWait = 2_000

/** How long the work of a shown screen may be put off while the browser is busy. */
export const idleBrowserWait = 2_000

/** How long a page may take to grow as tall as it was when it was left. One that has not by then never will. */
export const tallPageWait = 3_000

/** How long work must run before its bar is shown. The bar of shorter work would only flicker. */
export const longWorkAfter = 500

// Until the user rests

/** How long a place or a setting must rest before it is saved: right after a crash, without writing a file for every row scrolled. */
export const restBeforeSettings = 400

/** How long after the last key a text or a form is saved. A user who types on is not disturbed; one who stops has lost nothing. */
export const restBeforeDraft = 500

/** How long after the last key a typed name is compared with the register: at the rest after a word, and not at every letter. */
export const restBeforeDoubles = 200

/** How long the rows in view must stay the same before they are read: long enough to skip the pages that a dragged scroll bar passes. */
export const restBeforeRows = 40

/** How long nobody must scroll or type before memory is freed, so that the user is not in the middle of something. */
export const restBeforeTidying = 1_000

/** Two rows this close after each other come from a key that is held. */
export const heldKeyWithin = 120

/** How long the row must rest, while the key that moves it is held, before the reading pane follows. */
export const restBeforePane = 90

// Before what can come later is asked

/** How long after a record is shown its likely duplicates are asked for, so that the record itself is read first. */
export const recordBeforeDuplicates = 300

/** How long after a list is shown the duplicates of the whole register are asked for. It costs more than those of one record. */
export const listBeforeDuplicates = 1_000

// Between two looks

/** How often the shelf of notices looks at the window: at the pointer, the focus and the forms, which tell nobody when they move. */
export const shelfLooksEvery = 250

/** The longest time between two looks that counts as read by the user. While a laptop slept, nobody could read. */
export const longestReadAtOnce = 1_000

/** How often the progress of long work is asked for. */
export const progressAskedEvery = 200

/** How often the state of the open file is asked for at first, when it is soon read whole, and how many times. */
export const fileStateAskedAtFirst = { every: 1_000, times: 30 } as const

/** How often it is asked for after that, until the file has been read whole. */
export const fileStateAskedEvery = 5_000

// Until something is over

/** How long a notice is shown: enough to notice a slip and reach "Ångra" by keyboard (F6). A refusal stays until it is closed. */
export const noticeShownFor = 10_000

/** How long typed keys are held for a dialog: longer than any takes to open, and short enough that the user has not given up on it. */
export const heldKeysFor = 3_000

/** The longest time between two letters of a name that is typed in a list. After it the next letter begins another name. */
export const typedNameGoesOnFor = 1_000

/** The longest time between the presses of a double click, as in Windows. */
export const doubleClickWithin = 500

/** How long an answer about what was typed is kept, in case the user types the same again. */
export const typedAnswerKeptFor = 10_000

/** How long a page of a list is kept that was scrolled past. A long scroll must not fill the memory. */
export const scrolledPageKeptFor = 30_000

/** How often the line for now is drawn again in the calendar. */
export const clockDrawnEvery = 30_000

/** How often it is asked whether copies are made, and whether the second place is there. */
export const copyStateAskedEvery = 30_000

/** How often the state of sharing is read again though nothing has changed, since its words tell the time. */
export const sharingWordAgedAfter = 60_000

/** How long after a question about sharing failed it is asked again. */
export const sharingAskedAgainAfter = 5_000
