import type { Lang } from '#shared/domain/lang.ts';
import type { Precondition, STRATEGY_CHOICES } from '#shared/domain/strategy.ts';

/** The lenses that say something of a strategy, in the order in which they are told. */
export const LENSES = [
  'river',
  'mode',
  'level',
  'reach',
  'power',
  'mandate',
  'funding',
  'form',
  'tier',
  'concept',
  'logic',
] as const;
export type Lens = (typeof LENSES)[number];

type Labelled<Key extends Lens> = {
  readonly label: string;
} & Readonly<Record<(typeof STRATEGY_CHOICES)[Key][number], string>>;
type Words = { readonly [Key in Lens]: Labelled<Key> };

const sv: Words = {
  river: { label: 'I floden', rescue: 'Rädda', teachToSwim: 'Lära simma', upstream: 'Uppströms' },
  mode: { label: 'Vägen', charter: 'Charterresa', expedition: 'Expedition' },
  level: { label: 'Nivå', piece: 'Styckvis', system: 'System' },
  reach: { label: 'Räckvidd', internal: 'Internt', external: 'Med andra' },
  power: { label: 'Makt för personen', over: 'Över', for: 'För', with: 'Med', by: 'Av' },
  mandate: { label: 'Mandat', has: 'Har', mustSeek: 'Behöver söka', missing: 'Saknas' },
  funding: {
    label: 'Pengar',
    withinFrame: 'Inom ram',
    coFunding: 'Samfinansiering',
    seekFunds: 'Söka medel',
    noCost: 'Ingen kostnad',
  },
  form: {
    label: 'Form',
    line: 'I linjen',
    jointActivity: 'Gemensam aktivitet',
    jointBody: 'Gemensam verksamhet',
    project: 'Projekt',
    policy: 'Policy eller avtal',
  },
  tier: {
    label: 'Var den beslutas',
    operation: 'Verksamheten',
    localManagement: 'Lokal ledning',
    regional: 'Regionalt',
    national: 'Nationellt',
  },
  concept: {
    label: 'Begrepp',
    deliberation: 'Samråd',
    coordination: 'Samordning',
    cooperation: 'Samarbete',
    collaboration: 'Samverkan',
  },
  logic: { label: 'Logik', divide: 'Dela upp', join: 'Foga samman' },
};

const en: Words = {
  river: {
    label: 'In the river',
    rescue: 'Rescue',
    teachToSwim: 'Teach to swim',
    upstream: 'Upstream',
  },
  mode: { label: 'The way', charter: 'Package tour', expedition: 'Expedition' },
  level: { label: 'Level', piece: 'Piecemeal', system: 'System' },
  reach: { label: 'Reach', internal: 'Internal', external: 'With others' },
  power: { label: 'Power for the person', over: 'Over', for: 'For', with: 'With', by: 'By' },
  mandate: { label: 'Mandate', has: 'Has', mustSeek: 'Must seek', missing: 'Missing' },
  funding: {
    label: 'Money',
    withinFrame: 'Within the frame',
    coFunding: 'Co-funding',
    seekFunds: 'Seek funds',
    noCost: 'No cost',
  },
  form: {
    label: 'Form',
    line: 'In the line',
    jointActivity: 'Joint activity',
    jointBody: 'Joint service',
    project: 'Project',
    policy: 'Policy or agreement',
  },
  tier: {
    label: 'Where it is decided',
    operation: 'The operation',
    localManagement: 'Local management',
    regional: 'Regionally',
    national: 'Nationally',
  },
  concept: {
    label: 'Concept',
    deliberation: 'Deliberation',
    coordination: 'Coordination',
    cooperation: 'Cooperation',
    collaboration: 'Collaboration',
  },
  logic: { label: 'Logic', divide: 'Divide up', join: 'Join together' },
};

const da: Words = {
  river: {
    label: 'I floden',
    rescue: 'Redde',
    teachToSwim: 'Lære at svømme',
    upstream: 'Opstrøms',
  },
  mode: { label: 'Vejen', charter: 'Charterrejse', expedition: 'Ekspedition' },
  level: { label: 'Niveau', piece: 'Stykvis', system: 'System' },
  reach: { label: 'Rækkevidde', internal: 'Internt', external: 'Med andre' },
  power: { label: 'Magt for personen', over: 'Over', for: 'For', with: 'Med', by: 'Af' },
  mandate: { label: 'Mandat', has: 'Har', mustSeek: 'Skal søge', missing: 'Mangler' },
  funding: {
    label: 'Penge',
    withinFrame: 'Inden for rammen',
    coFunding: 'Samfinansiering',
    seekFunds: 'Søge midler',
    noCost: 'Ingen omkostning',
  },
  form: {
    label: 'Form',
    line: 'I linjen',
    jointActivity: 'Fælles aktivitet',
    jointBody: 'Fælles virksomhed',
    project: 'Projekt',
    policy: 'Politik eller aftale',
  },
  tier: {
    label: 'Hvor den besluttes',
    operation: 'Driften',
    localManagement: 'Lokal ledelse',
    regional: 'Regionalt',
    national: 'Nationalt',
  },
  concept: {
    label: 'Begreb',
    deliberation: 'Drøftelse',
    coordination: 'Koordinering',
    cooperation: 'Samarbejde',
    collaboration: 'Samvirke',
  },
  logic: { label: 'Logik', divide: 'Dele op', join: 'Føje sammen' },
};

export const LENS_WORDS: Readonly<Record<Lang, Words>> = { sv, en, da };

export const PRECONDITION_NAMES: Readonly<Record<Lang, Readonly<Record<Precondition, string>>>> = {
  sv: {
    1: 'Gemensamma mål',
    2: 'Tydlig ansvarsfördelning',
    3: 'Incitament',
    4: 'Uppföljning',
    5: 'Kapacitet',
    6: 'Kunskap om varandras uppdrag',
    7: 'Processer för att lära och pröva',
  },
  en: {
    1: 'Common goals',
    2: 'Clear division of responsibility',
    3: 'Incentives',
    4: 'Follow-up',
    5: 'Capacity',
    6: 'Knowing each other’s tasks',
    7: 'Processes for learning and trying',
  },
  da: {
    1: 'Fælles mål',
    2: 'Tydelig fordeling af ansvar',
    3: 'Incitamenter',
    4: 'Opfølgning',
    5: 'Kapacitet',
    6: 'Kendskab til hinandens opgaver',
    7: 'Processer for at lære og prøve',
  },
};
