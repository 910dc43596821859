import type { DemoCard, DemoStep } from '#shared/domain/demonstration/demoCard.ts';
import { DEMO_ACTORS, DEMO_STEPS, DEMO_TIES } from '#shared/domain/demonstration/demonstration.ts';
import {
  type ActorId,
  type CardId,
  type GroupId,
  relationId,
  tableId,
} from '#shared/domain/ids.ts';
import { type KnownActorId, knownActor, nameOfKnown } from '#shared/domain/knownActors.ts';
import { type Rank, ranksAfter } from '#shared/domain/order.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { type BoardDoc, inOneEdit } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { writeActor } from './actors.ts';
import { writeCard } from './cards.ts';
import { sewGroup } from './groups.ts';
import type { ImportSetting } from './importCards.ts';
import { nameBoundary, rateRelation, wantRung } from './relations.ts';
import { findThing } from './thing.ts';

type Tally = Round['tally'];
type ActorIds = ReadonlyMap<KnownActorId, ActorId>;

/** Lays the invented day on an empty board, as cards that belong to nobody. What each step's votes came to. */
export function layDemonstration(
  doc: BoardDoc,
  setting: ImportSetting,
): ReadonlyMap<StepId, Tally> {
  const votes = new Map<StepId, Tally>();
  inOneEdit(doc, () => {
    const actors = layActors(doc, setting);
    for (const step of DEMO_STEPS) {
      const tally = layStep(doc, step, actors, setting);
      if (Object.keys(tally).length > 0) votes.set(step.step, tally);
    }
    layTies(doc, actors);
  });
  return votes;
}

function layActors(doc: BoardDoc, { newId, lang }: ImportSetting): ActorIds {
  const ids = new Map<KnownActorId, ActorId>();
  for (const { id: known, inRoom, missing } of DEMO_ACTORS) {
    const id = newId() as ActorId;
    const name = nameOfKnown(known)[lang];
    ids.set(known, id);
    writeActor(doc, { id, name, ...knownActor(name), inRoom, missing });
  }
  return ids;
}

function layStep(
  doc: BoardDoc,
  { step, groups, cards }: DemoStep,
  actors: ActorIds,
  setting: ImportSetting,
): Tally {
  const tally: Record<string, Tally[CardId]> = {};
  const all = [...groups.flatMap((group) => group.cards), ...cards];
  const ranks = ranksAfter(null, all.length + groups.length);
  let next = 0;
  const rank = (): Rank => ranks[next++] ?? '';
  const lay = (card: DemoCard): CardId => {
    const id = setting.newId() as CardId;
    layCard(doc, { card, id, step, rank: rank() }, actors, setting);
    if (card.votes) tally[id] = { votes: card.votes, tables: null };
    return id;
  };
  for (const { title, votes, cards: within } of groups) {
    const id = setting.newId() as GroupId;
    const place = { step, column: within[0]?.column ?? 'needs', rank: rank() };
    sewGroup(doc, { id, place, title: title[setting.lang] }, within.map(lay));
    tally[id] = { votes, tables: null };
  }
  for (const card of cards) lay(card);
  return tally;
}

interface Laid {
  readonly card: DemoCard;
  readonly id: CardId;
  readonly step: StepId;
  readonly rank: Rank;
}

function layCard(
  doc: BoardDoc,
  { card, id, step, rank }: Laid,
  actors: ActorIds,
  { lang, at }: ImportSetting,
): void {
  const named = (card.actors ?? []).map((known) => actors.get(known));
  writeCard(
    doc,
    {
      id,
      place: { step, column: card.column, rank },
      text: card.text[lang],
      actors: named.filter((actor) => actor !== undefined),
    },
    {
      participant: null,
      table: tableId(card.table),
      org: actors.get(card.org) ?? null,
      lang,
      at,
    },
  );
  if (card.lifted) findThing(doc, ROOT.cards, id)?.set('lifted', true);
}

function layTies(doc: BoardDoc, actors: ActorIds): void {
  for (const { ends, rungs, wanted, boundaries = [] } of DEMO_TIES) {
    const [one, other] = [actors.get(ends[0]), actors.get(ends[1])];
    if (!one || !other) continue;
    const relation = relationId(one, other);
    for (const { table, at } of rungs) {
      rateRelation(doc, relation, { end: one, table: tableId(table), rung: at[0] });
      rateRelation(doc, relation, { end: other, table: tableId(table), rung: at[1] });
    }
    if (wanted !== undefined) wantRung(doc, relation, wanted);
    for (const boundary of boundaries) nameBoundary(doc, relation, boundary, true);
  }
}
