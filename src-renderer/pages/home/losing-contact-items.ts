import { CircleAlert, Clock } from 'lucide-react'
import type { LosingContact } from '../../../src-shared/log/contact-cadence'
import { openPlace } from '../../state/router/router'
import type { Words } from '../../text/words'
import type { HomePart } from './home-item'

/** People who have not been met within their interval, the most overdue first. */
export const losingContactPart = (people: readonly LosingContact[], words: Words): HomePart => ({
  id: 'losing-contact',
  heading: words.home.losingContact,
  items: people.map(({ personId, name, role, lastOn, state }) => ({
    key: `contact-${personId}`,
    title: name,
    details: [role, lastOn ? words.home.lastMet(lastOn) : words.home.neverMet].filter(Boolean),
    mark:
      state === 'red'
        ? { tone: 'danger', Icon: CircleAlert, word: words.home.contactLost }
        : { tone: 'warning', Icon: Clock, word: words.home.contactDue },
    open: () => openPlace({ view: 'person', id: personId }),
  })),
})
