import type { Actor, ActorKind, Huvudman, Ring } from './actor.ts';
import { LANGS, type Localized } from './lang.ts';

/** What is known of an actor from its name alone, so that an import lands right on the map. */
export type KnownActor = Pick<Actor, 'short' | 'huvudman' | 'kind' | 'ring' | 'missing' | 'bridge'>;

interface More {
  readonly kind?: ActorKind;
  readonly missing?: true;
  readonly bridge?: true;
}
type Row = readonly [sv: string, en: string, da: string, Huvudman, Ring, More?];

/** Usual actors around a life situation in Sweden, with what comes nearest in Denmark. Where there are two huvudmän the first one stands. */
const ROWS = {
  person: ['Individen', 'The individual', 'Borgeren', 'individual', 1, { kind: 'person' }],
  child: ['Barnet', 'The child', 'Barnet', 'individual', 1, { kind: 'person' }],
  parents: ['Föräldrarna', 'The parents', 'Forældrene', 'individual', 1, { kind: 'person' }],
  family: ['Familjen', 'The family', 'Familien', 'individual', 1, { kind: 'person' }],
  children: [
    'Barnen i familjen',
    'The children in the family',
    'Børnene i familien',
    'individual',
    1,
    { kind: 'person' },
  ],
  network: [
    'Anhöriga/nätverk',
    'Relatives/network',
    'Pårørende/netværk',
    'individual',
    1,
    { kind: 'network' },
  ],
  neighbours: ['Grannar', 'Neighbours', 'Naboer', 'individual', 1, { kind: 'network' }],
  civilSociety: ['Civilsamhället', 'Civil society', 'Civilsamfundet', 'civilSociety', 2],
  userOrganisation: [
    'Brukarorganisation',
    'User organisation',
    'Brugerorganisation',
    'civilSociety',
    2,
  ],
  sports: ['Idrottsföreningen', 'The sports club', 'Idrætsforeningen', 'civilSociety', 2],
  faith: ['Trossamfund', 'Faith communities', 'Menigheder', 'civilSociety', 2],
  preschool: ['Förskolan', 'The preschool', 'Børnehaven', 'municipality', 2],
  school: ['Skolan', 'The school', 'Skolen', 'municipality', 2],
  schoolHealth: ['Elevhälsan', 'School health', 'PPR', 'municipality', 2],
  employer: ['Arbetsgivare', 'Employers', 'Arbejdsgivere', 'business', 2],
  housing: ['Bostadsbolaget', 'The housing company', 'Boligselskabet', 'business', 2],
  folkHighSchool: ['Folkhögskolan', 'The folk high school', 'Højskolen', 'civilSociety', 2],
  socialServices: ['Socialtjänsten', 'Social services', 'Socialforvaltningen', 'municipality', 3],
  labourMarketUnit: [
    'AME',
    'The municipal labour market unit',
    'Kommunens beskæftigelsesindsats',
    'municipality',
    3,
  ],
  socialPsychiatry: [
    'Socialpsykiatrin',
    'Social psychiatry',
    'Socialpsykiatrien',
    'municipality',
    3,
  ],
  adultEducation: ['Komvux', 'Adult education', 'VUC', 'municipality', 3],
  languageSchool: ['Sfi', 'The language school', 'Sprogskolen', 'municipality', 3],
  debtAdvice: [
    'Budget- och skuldrådgivningen',
    'Budget and debt advice',
    'Økonomi- og gældsrådgivningen',
    'municipality',
    3,
  ],
  personalAgent: [
    'Personligt ombud',
    'Personal ombudsman',
    'Støtte- og kontaktperson',
    'municipality',
    3,
    { kind: 'function', missing: true },
  ],
  primaryCare: ['Primärvården', 'Primary care', 'Almen praksis', 'region', 3],
  childHealth: ['Barnavårdscentralen', 'The child health centre', 'Sundhedsplejen', 'region', 3],
  adultPsychiatry: ['Vuxenpsykiatrin', 'Adult psychiatry', 'Voksenpsykiatrien', 'region', 3],
  childPsychiatry: [
    'BUP',
    'Child and adolescent psychiatry',
    'Børne- og ungdomspsykiatrien',
    'region',
    3,
  ],
  habilitation: ['Habiliteringen', 'Habilitation services', 'Børnehabiliteringen', 'region', 3],
  dentalCare: ['Tandvården', 'Dental care', 'Tandplejen', 'region', 3],
  interpreters: ['Tolkförmedlingen', 'The interpreting service', 'Tolketjenesten', 'region', 3],
  socialInsurance: [
    'Försäkringskassan',
    'The social insurance office',
    'Sygedagpengekontoret',
    'state',
    3,
  ],
  employmentService: ['Arbetsförmedlingen', 'The employment service', 'Jobcenteret', 'state', 3],
  migration: ['Migrationsverket', 'The migration agency', 'Udlændingestyrelsen', 'state', 3],
  taxAgency: ['Skatteverket', 'The tax agency', 'Borgerservice', 'state', 3],
  foreignGrades: [
    'Universitets- och högskolerådet',
    'The council for higher education',
    'Uddannelses- og Forskningsstyrelsen',
    'state',
    3,
  ],
  enforcement: ['Kronofogden', 'The enforcement authority', 'Gældsstyrelsen', 'state', 3],
  police: ['Polisen', 'The police', 'Politiet', 'state', 3],
  coordinationAssociation: [
    'Samordningsförbundet',
    'The coordination association',
    'Samordningsforbundet',
    'municipality',
    3,
  ],
  coordinator: [
    'Samverkanskoordinator',
    'Collaboration coordinator',
    'Samarbejdskoordinator',
    'municipality',
    3,
    { kind: 'function', bridge: true },
  ],
} as const satisfies Readonly<Record<string, Row>>;
export type KnownActorId = keyof typeof ROWS;

const factsOf = ([, , , huvudman, ring, more]: Row): KnownActor => ({
  short: '',
  huvudman,
  ring,
  kind: more?.kind ?? 'organisation',
  missing: more?.missing ?? false,
  bridge: more?.bridge ?? false,
});

const BY_NAME: ReadonlyMap<string, KnownActor> = new Map(
  Object.values<Row>(ROWS).flatMap((row) =>
    row.slice(0, LANGS.length).map((name) => [actorKey(String(name)), factsOf(row)] as const),
  ),
);

const UNKNOWN: KnownActor = {
  short: '',
  huvudman: 'municipality',
  kind: 'organisation',
  ring: 3,
  missing: false,
  bridge: false,
};

export const knownActor = (name: string): KnownActor => BY_NAME.get(actorKey(name)) ?? UNKNOWN;

export function nameOfKnown(id: KnownActorId): Localized {
  const [sv, en, da] = ROWS[id];
  return { sv, en, da };
}

/** Under which two spellings of one actor's name are the same: case, outer spaces and composed letters do not matter. */
export function actorKey(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
}
