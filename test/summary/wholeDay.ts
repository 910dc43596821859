import { addCard, tagActor } from '#shared/board/edits/cards.ts';
import {
  acceptOffer,
  addCaseMark,
  addOffer,
  addVisit,
  agreeVisits,
} from '#shared/board/edits/exchange.ts';
import { answerHolds, choosePart, setParty, standBehind } from '#shared/board/edits/promise.ts';
import { nameBoundary, rateLater, rateRelation, wantRung } from '#shared/board/edits/relations.ts';
import { setInviter, setStake, touchArea } from '#shared/board/edits/stakes.ts';
import { coCreate, linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText } from '#shared/board/texts.ts';
import type { CardKind } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import {
  FACTORS,
  type FactorAnswers,
  type FactorRating,
  tallyAnswers,
} from '#shared/domain/factors.ts';
import {
  type ActorId,
  type CardId,
  type CaseMarkId,
  type CheckId,
  type OfferId,
  relationId,
  tableId,
  type VisitId,
} from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { AT, actor, type Day, idOf, realDay, removal } from './day.ts';

const FOUR = tableId(4);
const SEVEN = tableId(7);

/** The real day, on which the tables have done every exercise: each thing that a summary can hold is there. */
export function wholeDay(): Day {
  const day = realDay();
  const { doc } = day;
  const [school, care, region] = ['Resursskolan', 'Omsorgen', 'Regionhuset'].map((name) =>
    actor(doc, name),
  ) as [ActorId, ActorId, ActorId];
  const say = (name: string, words: string) => doc.getText(name).insert(0, words);
  const card = (
    seed: string,
    text: string,
    kind: CardKind,
    [step, column]: readonly [StepId, ColumnId],
    tags: readonly string[] = [],
  ): CardId => {
    const id = idOf<CardId>(seed);
    addCard(
      doc,
      { id, text, kind, tags: [...tags], actors: [], place: { step, column, rank: 'a0' } },
      { participant: removal.by, table: FOUR, org: school, lang: 'sv', at: AT },
    );
    return id;
  };

  // Step 1
  for (const party of [school, care, region]) setParty(doc, FOUR, party, true);
  standBehind(doc, FOUR, care, true);
  say(textName.promise(FOUR, 'toWhom'), 'den som flyttar hemifrån');
  say(textName.promise(FOUR, 'what'), 'ingen dörr stängs');
  say(textName.promise(FOUR, 'sign'), 'samma nummer svarar hela året');
  say(textName.promise(SEVEN, 'what'), 'bättre samverkan');
  say(textName.promise('joint', 'who'), 'alla i rummet');
  const what = { part: 'what', table: FOUR, words: 'ingen dörr stängs', joiner: ' och ' } as const;
  choosePart(doc, what, true);
  answerHolds(doc, FOUR, 'partly');
  say(textName.change(FOUR), 'telefontiden');

  // Step 2
  const system = card('system', 'Terminens kalender\nAllt stannar i juni', 'invisibleSystem', [
    'systemKnowledge',
    'needs',
  ]);
  const event = card('event', 'Sommarlovet börjar', 'event', ['systemKnowledge', 'needs']);
  const effect = card('effect', 'Ingen svarar i juli', 'effect', ['systemKnowledge', 'needs']);
  linkCards(doc, system, event, 'causes');
  linkCards(doc, event, effect, 'causes');
  say(textName.view(system, care), 'Vi arbetar ju hela sommaren');
  say(textName.area('home'), 'Andra hand till augusti');
  say(textName.agency('home'), 'Kan säga upp själv');
  touchArea(doc, 'home', region, true);
  say(textName.case(SEVEN), 'Bordets eget fall.');

  // Step 3
  const between = relationId(school, care);
  rateRelation(doc, between, { end: school, table: FOUR, rung: 1 });
  rateRelation(doc, between, { end: care, table: SEVEN, rung: 3 });
  rateLater(doc, between, { end: school, table: FOUR, rung: 2 });
  wantRung(doc, between, 3);
  nameBoundary(doc, between, 'legal', true);
  say(textName.stitch(between), 'Fika första måndagen');
  say(textName.backup(between), 'Vikarien går i stället');
  say(textName.stitch(relationId(care, region)), 'Ring varandra först');
  const mark = idOf<CaseMarkId>('mark');
  addCaseMark(doc, { id: mark, at: between, table: SEVEN, author: removal.by }, removal);
  findText(doc, { of: 'caseMark', mark })?.insert(0, 'Pärmen följer inte med');

  // Step 4
  say(textName.situation(FOUR), 'Ingen möter upp efter lovet');
  say(textName.bill(FOUR), 'Skolan betalar, regionen sparar');
  setStake(doc, care, FOUR, 'affected', true);
  setStake(doc, care, FOUR, 'canAct', true);
  setStake(doc, region, FOUR, 'missing', true);
  setInviter(doc, region, FOUR, school);
  say(textName.gain(care, FOUR), 'Färre akuta samtal');
  say(textName.risk(care, FOUR), 'Mer att göra i augusti');
  const undertaking = card('undertaking', 'Vi öppnar en dag i veckan', 'undertaking', [
    'stakeholders',
    'strategies',
  ]);
  setStrategy(doc, undertaking, 'ownsIssue', 'yes');
  const offer = idOf<OfferId>('offer');
  addOffer(doc, { id: offer, from: care, what: 'En lokal på tisdagar' }, removal);
  acceptOffer(doc, offer, school, true);

  // Step 5
  card(
    'chair',
    'Jag förstår inte vem som bestämmer',
    'chair',
    ['perspectives', 'needs'],
    ['chairPerson'],
  );
  card('self', 'Vi stänger telefonen klockan elva', 'selfPart', ['perspectives', 'needs']);
  say(textName.question('before', FOUR), 'Hon kommer inte');
  say(textName.question('now', FOUR), 'Tiderna passar bara den som mår bra');

  // Visits and strategies
  visits(day, school, care, region);
  strategy(day, [school, care]);
  tagActor(doc, idOf<CardId>('plan'), region, true);
  return {
    doc,
    stage: { ...day.stage, checks: [checkOf('before', 2), checkOf('after', 4)] },
  };
}

function visits({ doc }: Day, school: ActorId, care: ActorId, region: ActorId): void {
  const [agreed, alone] = ['agreed', 'alone'].map((seed) => idOf<VisitId>(seed)) as [
    VisitId,
    VisitId,
  ];
  const both = { show: '', status: 'wish' } as const;
  addVisit(
    doc,
    { ...both, id: agreed, guest: school, host: care, learn: 'Hur ni tar emot' },
    removal,
  );
  agreeVisits(doc, [agreed], '2027-03');
  addVisit(
    doc,
    { ...both, id: alone, guest: region, host: null, learn: 'Ett vanligt möte' },
    removal,
  );
  doc.getText(textName.learned(agreed)).insert(0, 'De ringer samma dag');
}

function strategy({ doc }: Day, coCreators: readonly ActorId[]): void {
  const id = idOf<CardId>('plan');
  addCard(
    doc,
    {
      id,
      text: 'Bjud in till sommarbordet',
      actors: [],
      place: { step: 'perspectives', column: 'strategies', rank: 'a0' },
    },
    { participant: removal.by, table: FOUR, org: null, lang: 'sv', at: AT },
  );
  findText(doc, { of: 'card', card: id, field: 'soThat' })?.insert(0, 'någon svarar i juli');
  findText(doc, { of: 'card', card: id, field: 'nextStep' })?.insert(0, 'Boka lokalen');
  setStrategy(doc, id, 'owner', 'Rektor');
  setStrategy(doc, id, 'due', '2027-03-05');
  setStrategy(doc, id, 'river', 'upstream');
  setStrategy(doc, id, 'funding', 'coFunding');
  setStrategy(doc, id, 'escalated', true);
  setStrategy(doc, id, 'tier', 'regional');
  setStrategy(doc, id, 'precondition:4', 'missing');
  for (const one of coCreators) coCreate(doc, id, one, true);
  doc.getText(textName.happened(id)).insert(0, '2027-04-01 Lokalen är bokad');
}

const checkOf = (moment: 'before' | 'after', rating: FactorRating) => {
  const answers: FactorAnswers = Object.fromEntries(FACTORS.map((factor) => [factor, rating]));
  return {
    state: 'closed' as const,
    id: idOf<CheckId>(moment),
    moment,
    openedAt: AT,
    closedAt: AT + 1,
    voters: 6,
    tallies: tallyAnswers(Array.from({ length: 6 }, () => answers)),
  };
};
