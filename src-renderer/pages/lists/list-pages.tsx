import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { ListView } from '../../../src-shared/program/place'
import { ListScreen } from '../../list/list-screen'
import { useWords } from '../../text/words'

function Page({ list, view }: { readonly list: ListCode; readonly view: ListView }) {
  const words = useWords()
  return <ListScreen list={list} heading={words.views[view]} />
}

export const PeoplePage = () => <Page list="people" view="people" />
export const OrganisationsPage = () => <Page list="organisations" view="organisations" />
export const PartnersPage = () => <Page list="partners" view="partners" />
