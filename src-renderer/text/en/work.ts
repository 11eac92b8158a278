import type { workSv } from '../sv/work'

export const workEn: typeof workSv = {
  work: {
    label: 'Work under way',
    cancel: 'Cancel',
    rows: (done, total) => `${done} of ${total} rows`,
    savingList: name => `Saving the list ${name}`,
    savingArchive: 'Writing the archive',
    calledOff: { list: 'Called off. No file has been saved.', archive: 'Called off. No archive has been written.' },
    reading: {
      checking: 'Checking the files…',
      rows: 'Importing…',
      finishing: 'Preparing search and timelines…',
    },
    readingCalledOff: 'Called off. No office database has been created, and the one you have open is untouched.',
  },
}
