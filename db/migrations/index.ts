import type { Migration } from 'kysely/migration'
import * as changeRecord from './0001-change-record'
import * as organisationsAndPeople from './0002-organisations-and-people'
import * as issuesAndPartners from './0003-issues-and-partners'
import * as interactionLog from './0004-interaction-log'
import * as nameIndex from './0005-name-index'
import * as aimsFundingAndPlaces from './0006-aims-funding-and-places'
import * as decidedWordings from './0007-decided-wordings'
import * as asksPositionsAndCommitments from './0008-asks-positions-and-commitments'
import * as decisionProcesses from './0009-decision-processes'
import * as namesAndContactWays from './0010-names-and-contact-ways'
import * as notesTagsAndViews from './0011-notes-tags-and-views'
import * as reportRunsAndImports from './0012-report-runs-and-imports'
import * as searchIndex from './0013-search-index'
import * as timelineIndexes from './0014-timeline-indexes'
import * as derivedTimelines from './0015-derived-timelines'
import * as hotSearch from './0016-hot-search'
import * as listsAndStages from './0017-lists-and-stages'
import * as notConcerned from './0018-not-concerned'
import * as sortedHeadlines from './0019-sorted-headlines'
import * as careOfData from './0020-care-of-data'
import * as partsInTheTrash from './0021-parts-in-the-trash'
import * as namesOnceUsed from './0022-names-once-used'
import * as briefings from './0023-briefings'
import * as recordedInOnePlace from './0024-recorded-in-one-place'
import * as eventParticipants from './0025-event-participants'
import * as replacedRows from './0026-replaced-rows'
import * as peopleOfTheOffice from './0027-people-of-the-office'
import * as plainLetters from './0028-plain-letters'
import * as reasonsOfLinks from './0029-reasons-of-links'
import * as deviceToken from './0030-device-token'

/** The steps in the order they are applied; a step's number is the schema version after it. Released steps are never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-change-record': changeRecord,
  '0002-organisations-and-people': organisationsAndPeople,
  '0003-issues-and-partners': issuesAndPartners,
  '0004-interaction-log': interactionLog,
  '0005-name-index': nameIndex,
  '0006-aims-funding-and-places': aimsFundingAndPlaces,
  '0007-decided-wordings': decidedWordings,
  '0008-asks-positions-and-commitments': asksPositionsAndCommitments,
  '0009-decision-processes': decisionProcesses,
  '0010-names-and-contact-ways': namesAndContactWays,
  '0011-notes-tags-and-views': notesTagsAndViews,
  '0012-report-runs-and-imports': reportRunsAndImports,
  '0013-search-index': searchIndex,
  '0014-timeline-indexes': timelineIndexes,
  '0015-derived-timelines': derivedTimelines,
  '0016-hot-search': hotSearch,
  '0017-lists-and-stages': listsAndStages,
  '0018-not-concerned': notConcerned,
  '0019-sorted-headlines': sortedHeadlines,
  '0020-care-of-data': careOfData,
  '0021-parts-in-the-trash': partsInTheTrash,
  '0022-names-once-used': namesOnceUsed,
  '0023-briefings': briefings,
  '0024-recorded-in-one-place': recordedInOnePlace,
  '0025-event-participants': eventParticipants,
  '0026-replaced-rows': replacedRows,
  '0027-people-of-the-office': peopleOfTheOffice,
  '0028-plain-letters': plainLetters,
  '0029-reasons-of-links': reasonsOfLinks,
  '0030-device-token': deviceToken,
}
