import { attachmentAnswers } from './answers/attachments'
import { backupAnswers } from './answers/backups'
import { fileAnswers } from './answers/files'
import { importAnswers } from './answers/imports'
import { laptopAnswers } from './answers/laptop'
import { officeAnswers } from './answers/offices'
import { placeAnswers } from './answers/places'
import { sharingAnswers } from './answers/sharing'
import { systemAnswers } from './answers/system'
import type { Desktop, DesktopHandlers } from './desktop'

/** The answers to every question about the desktop, as one object. */
export const desktopHandlers = (desktop: Desktop): DesktopHandlers => ({
  ...officeAnswers(desktop),
  ...backupAnswers(desktop),
  ...placeAnswers(desktop),
  ...sharingAnswers(desktop),
  ...fileAnswers(desktop),
  ...attachmentAnswers(desktop),
  ...importAnswers(desktop),
  ...laptopAnswers(desktop),
  ...systemAnswers(desktop),
})
