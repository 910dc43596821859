/**
 * What a relay costs with more cards, more edits ever made, more people and more workshops, each as a small curve.
 * Run: `npm run bench -- growth`, or of the curves only some: `npm run bench -- growth cards edits --json=figures.json`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cards, edits } from './growth/boards.ts';
import { type Measured, tableOf } from './growth/Curve.ts';
import { people } from './growth/people.ts';
import { workshops } from './growth/workshops.ts';
import { named } from './named.ts';
import { pinDriver } from './relay/machine.ts';

const CURVES = Object.entries({ cards, edits, people, workshops }).map(([name, curve]) => ({
  name,
  ...curve,
}));

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  allowPositionals: true,
  options: { json: { type: 'string' } },
});

const chosen = named(CURVES, positionals);
pinDriver();
const measured: Measured[] = [];
for (const { name, what, points, measure } of chosen) {
  const rows: Readonly<Record<string, number>>[] = [];
  for (const point of points) {
    rows.push(await measure(point));
    console.error(name, JSON.stringify(rows.at(-1)));
  }
  measured.push({ what, rows });
}
for (const one of measured) console.log(tableOf(one));
if (values.json) writeFileSync(values.json, `${JSON.stringify(measured, null, 2)}\n`);
