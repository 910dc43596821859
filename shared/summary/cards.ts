import type { Card } from '#shared/domain/card.ts';
import { chairOf } from '#shared/domain/chairs.ts';
import { type RelationId, relationEnds } from '#shared/domain/ids.ts';
import { groupVotes, votesFor } from '#shared/domain/stage/votes.ts';
import type { Lying, Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import type { CardLine, Line } from './Summary.ts';
import { nameTable } from './tables.ts';

/** What may leave the room: a card reported as pointing to somebody waits until that is settled. */
const mayLeave = (card: Card): boolean => card.reported === null;

export function linesOf(lying: readonly Lying[], material: Material): Line[] {
  return lying.flatMap((item): Line[] => {
    const cards = (item.kind === 'group' ? item.cards : [item.card]).filter(mayLeave);
    const lines = cards.map((card) => cardLine(card, material));
    const [first] = lines;
    if (!first) return [];
    if (item.kind === 'card' || lines.length === 1) return [first];
    const votes = groupVotes(material.stage, item.group.id, cards);
    return [{ kind: 'group', title: item.group.title.trim(), votes, cards: lines }];
  });
}

function cardLine(card: Card, { board, stage }: Material): CardLine {
  return {
    kind: 'card',
    id: card.id,
    text: card.text.trim(),
    soThat: card.soThat.trim(),
    nextStep: card.nextStep.trim(),
    lang: card.lang,
    form: card.kind,
    chair: chairOf(card),
    table: card.table && nameTable(stage, card.table),
    // What an organisation says of its own part is gathered without saying which.
    org: card.kind === 'selfPart' ? null : actorName(card.org, board.actors),
    actors: actorNames(card.actors, board.actors),
    votes: votesFor(stage, card),
    edge: card.edge && edgeOf(card.edge, board.actors),
  };
}

function edgeOf(edge: RelationId, actors: Material['board']['actors']): CardLine['edge'] {
  const [one, other] = (relationEnds(edge) ?? []).map((end) => actorName(end, actors));
  return one && other ? [one, other] : null;
}

export const cardsIn = (line: Line): readonly CardLine[] =>
  line.kind === 'group' ? line.cards : [line];

/** A group is known by its title, else by its first card. */
export const textOf = (line: Line): string =>
  line.kind === 'card' ? line.text : line.title || (line.cards[0]?.text ?? '');

/** Every actor that the card, or any card of the group, is tagged with. */
export const actorsOf = (line: Line): string[] => [
  ...new Set(cardsIn(line).flatMap(({ actors }) => actors)),
];
