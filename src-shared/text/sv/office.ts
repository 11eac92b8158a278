import type { CommitmentStatus } from '../../log/commitment'
import type { ReferralDay } from '../../records/decision-process'
import type { StakeholderCategory } from '../../records/stakeholder'

const categories: Record<StakeholderCategory, string> = {
  mp: 'Riksdagsledamot',
  party_office: 'Partikansli',
  minister: 'Statsråd',
  political_staff: 'Statssekreterare/politiskt sakkunnig',
  ministry: 'Departementstjänsteperson',
  agency: 'Statlig myndighet',
  inquiry: 'Kommitté/utredning',
  county_board: 'Länsstyrelse',
  region: 'Region',
  municipality: 'Kommun',
  eu: 'EU-institution',
  nordic: 'Nordiskt organ',
  interest_org: 'Intresse-/branschorganisation',
  company: 'Företag',
  academia: 'Lärosäte',
  media: 'Medier',
  other: 'Övrig',
}

/** The words for the days that follow from the last day of a referral. */
const referralDays: Record<ReferralDay, string> = {
  'referral-draft': 'Utkastet till remissvar ska vara klart',
  'referral-political-preparation': 'Remissvaret ska till politisk beredning',
  'referral-dispatch': 'Remissvaret ska expedieras',
  'referral-reminder-14': '14 dagar kvar av remissen',
  'referral-reminder-7': '7 dagar kvar av remissen',
  'referral-last-day': 'Sista svarsdag',
}

const commitmentStatuses: Record<CommitmentStatus, string> = { open: 'öppet', done: 'klart', dropped: 'avskrivet' }

/** The words about people, organisations and processes; those of the log are elsewhere. */
export const officeSv = {
  categories,
  uncategorised: 'Utan kategori',
  referralDays,
  commitmentStatuses,
  sides: { us: 'vi', them: 'de' },
  memberships: { proposed: 'föreslaget', decided: 'beslutat', ended: 'avslutat' },
  fundingKinds: {
    total: 'Totalt',
    ceiling: 'Tak',
    annual: 'Per år',
    rent: 'Hyra',
    in_kind: 'In natura',
  },
  membershipRoles: {
    'project-owner': 'projektägare',
    'co-financier': 'medfinansiär',
    participant: 'deltagare',
    tenant: 'hyresgäst',
  },
  levels: { se: 'Sverige', eu: 'EU' },
  contactWays: { email: 'E-post', phone: 'Telefon' },
  organisationKinds: {
    parliament: 'Parlament',
    'parliament-body': 'Riksdagsorgan',
    'parliamentary-committee': 'Riksdagsutskott',
    government: 'Regering',
    'government-office': 'Regeringskansli',
    ministry: 'Departement',
    agency: 'Statlig myndighet',
    'state-enterprise': 'Statligt bolag',
    court: 'Domstol',
    'county-board': 'Länsstyrelse',
    region: 'Region',
    'region-body': 'Organ i en region',
    municipality: 'Kommun',
    'municipal-association': 'Kommunförbund',
    'municipal-company': 'Kommunalt bolag',
    company: 'Företag',
    university: 'Lärosäte',
    party: 'Parti',
    'interest-org': 'Intresseorganisation',
    network: 'Nätverk',
    media: 'Medier',
    'nordic-body': 'Nordiskt organ',
    'eu-institution': 'EU-institution',
    'eu-dg': 'Generaldirektorat',
    'eu-ep-committee': 'Utskott i Europaparlamentet',
    'eu-cor-commission': 'Utskott i Regionkommittén',
    'own-office': 'Vårt kontor',
    other: 'Övrig',
  },
}
export type OfficeWords = typeof officeSv
