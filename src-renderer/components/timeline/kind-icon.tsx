import {
  BookOpenText,
  Building,
  Coffee,
  FileText,
  Footprints,
  Gavel,
  Handshake,
  type LucideIcon,
  Mail,
  MessageCircle,
  Mic,
  Newspaper,
  Phone,
  Presentation,
  Users,
  Video,
} from 'lucide-react'
import type { InteractionKind } from '../../../src-shared/log/interaction'

const icons: Record<InteractionKind, LucideIcon> = {
  meeting_physical: Handshake,
  meeting_digital: Video,
  phone: Phone,
  email: Mail,
  letter: FileText,
  petition_meeting: Users,
  seminar: Presentation,
  breakfast_meeting: Coffee,
  round_table: Users,
  conference: Building,
  study_visit: Footprints,
  hearing: Gavel,
  reference_group: Users,
  informal: MessageCircle,
  consultation_response: FileText,
  debate_article: Newspaper,
  media: Mic,
  advice: BookOpenText,
  internal_coordination: Users,
}

/** An icon for the form of an interaction. The word for it is always beside the icon. */
export function KindIcon({ kind }: { readonly kind: InteractionKind }) {
  const Icon = icons[kind]
  return <Icon size={16} aria-hidden="true" />
}
