/**
 * What the client asks of a slow phone, in a real browser at a real relay with a thousand cards in one
 * lane. Run: `npm run bench -- client 5`: how many rounds. Others' work on the machine stands in the
 * last line: above a tenth or so, read the medians and not the rest.
 */
import { ensureBuilt } from '../../server/boot/build.mjs';
import { Hall } from '../e2e/hall.ts';
import { firstScript } from '../support/builtScripts.ts';
import { measureDragging } from './client/dragging.ts';
import { Figures } from './client/figures.ts';
import { otherPeople } from './client/others.ts';
import { foreignLoad, SLOWER } from './client/page.ts';
import { measureStart } from './client/starting.ts';
import { measureWriting } from './client/writing.ts';

const rounds = Number(process.argv[3] ?? 3);
const step = 'valueVision';
ensureBuilt();
const figures = new Figures();
const hall = await Hall.open();
try {
  for (let round = 0; round < rounds; round += 1) {
    figures.add('others’ work on this machine, %', await foreignLoad());
    const full = await hall.createWorkshop();
    const others = await otherPeople(hall.relay, full, [{ cards: 1000, step, column: 'needs' }]);
    await measureStart(hall, full, figures);
    await measureWriting(hall, full, others, figures);
    others.close();
    const smaller = await hall.createWorkshop();
    const few = await otherPeople(hall.relay, smaller, [{ cards: 300, step, column: 'strengths' }]);
    await measureDragging(hall, smaller, figures);
    few.close();
  }
} finally {
  await hall.close();
}
const { files, bytes } = firstScript();
console.log(`first script: ${(bytes / 1000).toFixed(1)} kB gzip in ${files.length} files`);
console.log(`client at ${SLOWER}× slower, 1,000 cards in one lane, ${rounds} rounds`);
console.log(figures.table());
