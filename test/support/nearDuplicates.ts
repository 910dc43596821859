import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const FILE = join(import.meta.dirname, 'data/cards.json');
const rows = v.array(v.object({ step: v.string(), column: v.string(), text: v.string() }));

export interface LikenessCard {
  readonly id: string;
  readonly lane: string;
  readonly text: string;
  readonly group: null;
}

/** The cards of a day, known by their place in the file. */
export const dayCards = (): readonly LikenessCard[] =>
  v.parse(rows, JSON.parse(readFileSync(FILE, 'utf8'))).map(({ step, column, text }, at) => ({
    id: String(at),
    lane: `${step}/${column}`,
    text,
    group: null,
  }));

/** What was written twice on purpose, within a lane: counting instead of asking, and seeing each other's places. */
export const SAME_IN_THE_DAY: readonly (readonly [string, string])[] = [
  ['6', '7'],
  ['29', '30'],
];

/** What another table might have written instead of a card: shorter, longer, in other words. */
export const SAID_AGAIN: readonly {
  readonly id: string;
  readonly of: string;
  readonly text: string;
}[] = [
  { id: 'a', of: '0', text: 'Man ska slippa berätta sin historia från början på varje kontor.' },
  { id: 'b', of: '5', text: 'Löftet är olika beroende på vilken dörr man kommer in genom.' },
  {
    id: 'c',
    of: '13',
    text: 'Personer med egen erfarenhet ska sitta i styrgruppen och få arvode för det.',
  },
  { id: 'd', of: '16', text: 'Våra samverkanskoordinatorer vet alltid vem man kan ringa.' },
  { id: 'e', of: '20', text: 'Skolan ser frånvaron tidigt, långt före oss andra.' },
  { id: 'f', of: '25', text: 'Kunskapen om vad vi har prövat försvinner när folk slutar.' },
  { id: 'g', of: '26', text: 'För många förkortningar. Alla hänger inte med.' },
  {
    id: 'h',
    of: '28',
    text: 'Skulder, tänder och bostad ligger utanför uppdraget men stjälper allt.',
  },
  { id: 'i', of: '32', text: 'Gör en gemensam ordlista med våra förkortningar.' },
  { id: 'j', of: '36', text: 'Fika på fredagar ihop med psykiatrin löser mycket.' },
  { id: 'k', of: '41', text: 'AME och psykiatrin träffas bara när det har gått snett.' },
  { id: 'l', of: '42', text: 'Arbetsgivaren kommer in för sent, planen är redan klar.' },
  {
    id: 'm',
    of: '46',
    text: 'Vi är rädda för sekretessen och vågar inte prata om hur vi arbetar.',
  },
  {
    id: 'n',
    of: '49',
    text: 'Ett samtycke på lätt svenska som gäller överallt, och fråga tidigt.',
  },
  { id: 'o', of: '59', text: 'Vårdcentralen saknas i rummet fast det är dit alla går.' },
  { id: 'p', of: '67', text: 'En person som lotsar över gränserna första året.' },
  { id: 'q', of: '69', text: 'Arbetsgivare ska ha ett enda nummer att ringa.' },
  { id: 'r', of: '78', text: 'Vi kallar det låg motivation fast det är krångligt byggt.' },
];
