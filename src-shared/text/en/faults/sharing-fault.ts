import type { sharingFaultSv } from '../../sv/faults/sharing-fault'

/** What is wrong with sharing an office, in English. `what` is the folder, the file or the code. */
export const sharingFaultEn: typeof sharingFaultSv = {
  away: what =>
    `The shared folder ${what} cannot be reached now, or the office's files are gone from it. What you have written is saved on this computer and waits. Connect to the network, let the folder finish synchronising and try again.`,
  full: what =>
    `The shared folder ${what} is full, so nothing could be sent. What you have written is saved on this computer and waits, and what the others write is received as usual. Free some space in the folder.`,
  'read-only': what =>
    `The shared folder ${what} cannot be written to, so nothing could be sent. What you have written is saved on this computer and waits, and what the others write is received as usual. Ask whoever owns the folder for the right to write in it.`,
  failing: what =>
    `The shared folder ${what} answered with an error. What you have written is saved on this computer and waits. Check the connection; another attempt is made within a few minutes.`,
  'not-shared': what =>
    `The office in ${what} is not shared from this file. Nothing was changed. Share it in the settings (or with talan share), or connect a new file with a code (or with talan join).`,
  'shared-already': what =>
    `The office is shared through ${what} already. Nothing was changed. An office is shared in one way at a time: stop sharing first if it is to be shared in another.`,
  'no-key': what =>
    `The office's keys for ${what} cannot be read here. Nothing was changed, and what you have written is still there. If the office was shared in the window, they are in the system's key store, which the command line does not reach. If they are gone, ask a colleague for a new code and connect a new file.`,
  'no-code': what =>
    `No invitation in the folder answers to the code ${what}. No office was made. Check the code, and that the folder has finished synchronising. A code holds once: if it has been used, ask for a new one.`,
  expired: what =>
    `The code ${what} is no longer valid. No office was made. Ask the person who shares the office for a new one.`,
  'no-copy': what =>
    `The copy of the office in ${what} is missing, or is not whole yet. No office was made. Let the folder finish synchronising and try again, or ask for a new code.`,
  'shut-out': what =>
    `This computer is shut out of the shared office (${what}). Nothing is sent or received. What the file holds is still there. Ask a colleague for a new code if this is wrong.`,
  'another-office': what =>
    `In ${what} there are files of another office in this computer's place. Nothing was changed. Choose another folder.`,
  'unknown-clash': what =>
    `There is nothing to settle called ${what}. Nothing was changed. Somebody may have settled it already: show the list again.`,
  'not-a-text': what =>
    `What ${what} is about is no text to put together. Nothing was changed. Choose one of the two values.`,
  'unknown-computer': what =>
    `No computer that shares the office is called ${what}. Nothing was changed. Show the list again.`,
}
