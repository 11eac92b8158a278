/** An invented person of the search suite: the id that the queries name, the name, and the roles held all the time. */
type SuitePerson = {
  readonly id: string
  readonly name: string
  readonly roles: readonly (readonly [title: string, organisationId: string])[]
}

/** The people whom the queries look for. Every one is invented; the organisations are those that ship, and the three of the suite. */
export const suitePeople: readonly SuitePerson[] = [
  {
    id: 'p-goran',
    name: 'Göran Åkerlind',
    roles: [
      ['Riksdagsledamot', 'se-riksdag'],
      ['Ordförande', 'se-riksdag-tu'],
    ],
  },
  {
    id: 'p-ebba',
    name: 'Ebba Lövhult',
    roles: [
      ['Riksdagsledamot', 'se-riksdag'],
      ['Ledamot', 'se-riksdag-nu'],
    ],
  },
  { id: 'p-tore', name: 'Tore Kvistad', roles: [['Partisekreterare', 'se-parti-kd']] },
  { id: 'p-vilma', name: 'Vilma Sjöbrink', roles: [['Statssekreterare', 'se-rk-li']] },
  { id: 'p-henning', name: 'Henning Örnvik', roles: [['Statssekreterare', 'se-rk-kn']] },
  { id: 'p-lovisa', name: 'Lovisa Ekströmmer', roles: [['Departementsråd', 'se-rk-li']] },
  { id: 'p-nils', name: 'Nils-Petter Gråbo', roles: [['Enhetschef', 'se-myn-trafikverket']] },
  { id: 'p-paivi', name: 'Päivi Yliniemi', roles: [['Enhetschef', 'se-myn-energimyndigheten']] },
  { id: 'p-sixten', name: 'Sixten Hällkvist', roles: [['Avdelningschef', 'se-myn-svk']] },
  { id: 'p-gudrun', name: 'Gudrun Mosshed', roles: [['Handläggare', 'se-myn-jordbruksverket']] },
  { id: 'p-marta', name: 'Märta Ånghult', roles: [['Professor', 'ltu']] },
  { id: 'p-claire', name: 'Claire Dubrelle', roles: [['Politisk rådgivare', 'eu-kom']] },
  { id: 'p-osten', name: 'Östen Bergdahla', roles: [['Kommunalråd', 'se-kom-2584']] },
  { id: 'p-signe', name: 'Signe Varglöv', roles: [['Landshövding', 'se-lst-bd']] },
  { id: 'p-aile', name: 'Áile Sárevuoma', roles: [['Ordförande', 'x-saivu']] },
  { id: 'p-maret', name: 'Máret Áŋŋelvárri', roles: [['Jurist', 'x-saivu']] },
  { id: 'p-jovnna', name: 'Jovnna Čáhcesuolu', roles: [['Handläggare', 'se-myn-sametinget']] },
  { id: 'p-biret', name: 'Biret-Ánne Guovssahas', roles: [['Sakkunnig', 'se-myn-sametinget']] },
  { id: 'p-vaino', name: 'Väinö Kangasjärvi', roles: [['Verksamhetsledare', 'x-tornio']] },
  { id: 'p-sinikka', name: 'Sinikka Hyväjoki', roles: [['Utredare', 'granshinderradet']] },
]

/** An organisation that the office has added itself, and the names by which it is also called. */
type SuiteOrganisation = { readonly id: string; readonly name: string; readonly otherNames: readonly string[] }

export const suiteOrganisations: readonly SuiteOrganisation[] = [
  { id: 'x-saivu', name: 'Sáivu čearru', otherNames: ['Saivo sameby'] },
  { id: 'x-tornio', name: 'Tornionlaakson kehitysyhdistys', otherNames: ['Tornedalens utvecklingsförening'] },
  { id: 'x-akeri', name: 'Norrlands Åkeriförening', otherNames: [] },
]

/** The issue that the office has added itself, beside those that ship. */
export const suiteIssue = {
  id: 'x-rovdjur',
  name: 'Rovdjursförvaltning i renskötselområdet',
  nameEn: 'Predator management in the reindeer herding area',
  shortName: 'Rovdjur',
  priorityAreaId: 'livsmiljoer',
} as const
