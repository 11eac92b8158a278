import type { ListCode } from '../../../src-shared/domain/list-columns'
import type { ListView } from '../../../src-shared/domain/place'
import { ListScreen } from '../../list/list-screen'
import { type NewKind, startNew } from '../../overlays'
import { useWords } from '../../text/words'

type Props = { readonly list: ListCode; readonly view: ListView; readonly kind: NewKind }

function Page({ list, view, kind }: Props) {
  const words = useWords()
  return <ListScreen list={list} heading={words.views[view]} onCreate={() => startNew(kind)} />
}

export const PeoplePage = () => <Page list="people" view="people" kind="person" />
export const OrganisationsPage = () => <Page list="organisations" view="organisations" kind="organisation" />
export const IssuesPage = () => <Page list="issues" view="issues" kind="issue" />
export const CommitmentsPage = () => <Page list="commitments" view="commitments" kind="commitment" />
export const PartnersPage = () => <Page list="partners" view="partners" kind="partner" />
