import { expect, test } from 'vitest';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addCard, tagActor } from '#shared/board/edits/cards.ts';
import { coCreate, linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardText } from '#shared/domain/card.ts';
import { statusOf } from '#shared/domain/strategy.ts';
import { deliver, outbox, people } from './people.ts';
import { actorNo, cardNo, newCard, WRITER } from './sample.ts';

const [strategy, need] = [cardNo(1), cardNo(2)];
const [here, there] = [actorNo(1), actorNo(2)];

function append(doc: BoardDoc, field: CardText, insert: string): void {
  const text = findText(doc, { of: 'card', card: strategy, field });
  if (text) spliceText(doc, text, { index: text.length, remove: 0, insert });
}

/** Two devices that have the same strategy, and then no contact. */
function twoOffline() {
  const docs = people(2);
  const sent = outbox(docs);
  const [one, other] = docs;
  if (!one || !other) throw new Error('there are two');
  addCard(one, newCard(1), WRITER);
  addCard(one, newCard(2), WRITER);
  append(one, 'soThat', 'den som väntar vet');
  deliver(docs, sent, [0]);
  return { docs, one, other, meet: () => deliver(docs, sent, [3, 1, 2]) };
}

test('two tables that write in one strategy offline both keep their words', () => {
  const { docs, one, other, meet } = twoOffline();
  append(one, 'soThat', ' var hon står');
  append(other, 'soThat', ' när svaret kommer');
  append(one, 'nextStep', 'Pröva i sex veckor');
  append(other, 'text', ' Hos alla.');
  meet();
  for (const doc of docs) {
    const card = readBoard(doc).cards.get(strategy);
    expect(card?.soThat).toContain('den som väntar vet');
    expect(card?.soThat).toContain(' var hon står');
    expect(card?.soThat).toContain(' när svaret kommer');
    expect(card?.nextStep).toBe('Pröva i sex veckor');
    expect(card?.text).toContain(' Hos alla.');
  }
});

test('two organisations that say offline that they are in make it ready, and no lens is lost', () => {
  const { docs, one, other, meet } = twoOffline();
  coCreate(one, strategy, here, true);
  tagActor(one, strategy, here, true);
  setStrategy(one, strategy, 'river', 'upstream');
  setStrategy(one, strategy, 'owner', 'Enhetschef');
  coCreate(other, strategy, there, true);
  setStrategy(other, strategy, 'precondition:3', 'missing');
  setStrategy(other, strategy, 'due', '2027-04-30');
  linkCards(other, strategy, need, 'answers');
  meet();
  for (const doc of docs) {
    const { cards, actors } = readBoard(doc);
    const card = cards.get(strategy);
    expect(card && statusOf(card.strategy, actors)).toBe('ready');
    expect(card?.strategy).toMatchObject({
      river: 'upstream',
      owner: 'Enhetschef',
      due: '2027-04-30',
      preconditions: new Map([[3, 'missing']]),
    });
    expect(card?.links).toEqual(new Map([[need, 'answers']]));
    expect(card?.actors).toContain(here);
  }
});
