import { expect, test } from 'vitest';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { linkCards } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { viewsOf } from '#shared/board/read/views.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import type { CardKind } from '#shared/domain/card.ts';
import { chainSets } from '#shared/domain/chains.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { readSystem } from '#shared/domain/systemWords.ts';
import { actorNo, at, cardNo, copyOf, meet, WRITER } from './sample.ts';

const [effect, event, system, other] = [cardNo(1), cardNo(2), cardNo(3), cardNo(4)];
const [clinic, school] = [actorNo(1), actorNo(2)];

const put = (doc: BoardDoc, id: CardId, kind: CardKind, text: string) =>
  addCard(doc, { id, place: at('a0'), text, actors: [], kind }, WRITER);

function write(doc: BoardDoc, path: TextPath, words: string) {
  const text = findText(doc, path);
  if (text) spliceText(doc, text, { index: text.length, remove: 0, insert: words });
}

/** Two tables with the same effect and system, each without a network. */
function apart() {
  const one = newBoardDoc();
  put(one, effect, 'effect', 'Väntar');
  put(one, system, 'invisibleSystem', 'Avvisa först');
  return [one, copyOf(one)] as const;
}

test('[B19] two tables that fill the same hole apart both keep their part, and both chains end in the system', () => {
  const [one, two] = apart();
  for (const [doc, id, words] of [
    [one, event, 'Remissen kommer tillbaka'],
    [two, other, 'Ingen svarar'],
  ] as const) {
    put(doc, id, 'event', words);
    linkCards(doc, id, effect, 'causes');
    linkCards(doc, system, id, 'causes');
  }
  meet(one, two);
  for (const doc of [one, two]) {
    const [set, ...rest] = chainSets(readBoard(doc).cards.values());
    expect(rest).toEqual([]);
    expect(set?.chains.map((chain) => chain.event?.text)).toEqual(
      expect.arrayContaining(['Remissen kommer tillbaka', 'Ingen svarar']),
    );
  }
});

test('[B19] ways in which a system shows that two tables write apart are all there', () => {
  const [one, two] = apart();
  const path: TextPath = { of: 'card', card: system, field: 'text' };
  write(one, path, '\nSvaret är ett nej.');
  write(two, path, '\nNumret går till en växel.');
  meet(one, two);
  const read = (doc: BoardDoc) => readSystem(readBoard(doc).cards.get(system)?.text ?? '');
  expect(read(one)).toEqual(read(two));
  expect(read(one).name).toBe('Avvisa först');
  expect(read(one).signs.toSorted()).toEqual(['Numret går till en växel.', 'Svaret är ett nej.']);
});

test('each party’s view stands for itself, and two devices of one party write in the same', () => {
  const [one, two] = apart();
  const view = (party: typeof clinic): TextPath => ({
    of: 'root',
    name: textName.view(system, party),
  });
  write(one, view(clinic), 'Ingen idé.');
  write(two, view(clinic), 'Kön är kort.');
  write(two, view(school), 'Vi väntar.');
  write(two, { of: 'root', name: textName.view(other, school) }, 'Om något annat.');
  meet(one, two);
  const views = viewsOf(readBoard(one).texts, system);
  expect(views).toEqual(viewsOf(readBoard(two).texts, system));
  expect(views.map(({ party }) => party)).toEqual([clinic, school]);
  expect(views[0]?.words).toMatch(/Ingen idé\..*Kön är kort\.|Kön är kort\..*Ingen idé\./);
});
