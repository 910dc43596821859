import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MESSAGE } from '#shared/protocol/messages.ts';
import { ask } from '../support/api.ts';
import { eventLines } from '../support/eventLines.ts';
import { command, fetchDoc, RawSocket } from '../support/rawSocket.ts';
import { runMain, startRelayProcess, type TestRelayProcess } from '../support/relay.ts';
import { type SmallDisk, smallDisks } from '../support/smallDisk.ts';
import { until } from '../support/until.ts';
import { Writer } from '../support/writer.ts';

let disk: SmallDisk;
let relay: TestRelayProcess;
afterEach(async () => {
  await relay.kill();
  disk.close();
});

const on = ({ folder, env = {} }: SmallDisk) => ({ dataDir: folder, env });

const notice = async (socket: RawSocket): Promise<unknown> =>
  JSON.parse(decoding.readVarString(await socket.next(MESSAGE.notice)));

async function beginning() {
  const workshop = await relay.createWorkshop();
  const writer = new Writer(workshop);
  await writer.connect(relay);
  const card = writer.startCard();
  await until('the card is saved', () => writer.hear() === writer.written);
  const chair = await new RawSocket(relay, workshop, 'facilitator').joined();
  const fill = () => {
    disk.fill(relay.pid);
    for (let letter = 0; letter < 200; letter += 1) writer.type(card);
  };
  return { workshop, writer, card, chair, fill };
}

describe.each(smallDisks())('%s', (_, make) => {
  beforeEach(async () => {
    disk = make();
    relay = await startRelayProcess(on(disk));
  });

  test('[P21] nothing is acknowledged, all are told in words, and it goes on by itself', async () => {
    const { workshop, writer, card, chair, fill } = await beginning();
    const saved = writer.acknowledged;
    fill();
    expect(await notice(chair)).toEqual({ notice: 'notSaving' });
    chair.send(command(1, 0, { type: 'lock', locked: true }));
    const answer = decoding.readVarString(await chair.next(MESSAGE.command));
    expect(JSON.parse(answer)).toEqual({ request: 1, refusal: 'unavailable' });
    expect((await ask(relay, 'GET', '/readyz')).status).toBe(503);
    expect((await ask(relay, 'GET', '/healthz')).status).toBe(200);
    const { status, json } = await ask(relay, 'POST', '/api/workshops', {
      body: { title: 'Till' },
    });
    expect([status, json]).toMatchObject([503, { type: 'urn:mellanrum:problem:unavailable' }]);
    expect(writer.hear()).toBe(saved);

    disk.free(relay.pid);
    expect(await notice(chair)).toEqual({ notice: 'savingAgain' });
    await until('all is saved', () => writer.hear() === writer.written);
    expect((await ask(relay, 'GET', '/readyz')).status).toBe(200);
    writer.type(card);
    await until('the next letter too', () => writer.hear() === writer.written);
    expect(eventLines(relay.said())).toMatchObject({ storeFailing: 1, storeWorking: 1 });
    expect(Object.keys(eventLines(relay.said())).sort()).toEqual([
      'listening',
      'storeFailing',
      'storeWorking',
    ]);
    await relay.kill();
    relay = await startRelayProcess(on(disk));
    expect(writer.lostIn(await fetchDoc(relay, workshop))).toBe(0);
  }, 60_000);

  test('[P9] killed meanwhile: what was acknowledged is there, and the rest comes with whoever wrote it', async () => {
    const { workshop, writer, chair, fill } = await beginning();
    fill();
    expect(await notice(chair)).toEqual({ notice: 'notSaving' });
    await relay.kill();
    writer.disconnect();
    const run = runMain({ HOST: '127.0.0.1', PORT: '0', DATA_DIR: disk.folder, ...disk.env });
    // It starts, or says in one sentence why not.
    const started = await run.listening.then(
      () => true,
      () => false,
    );
    if (!started) expect(run.said()).toMatch(/^mellanrum: (?:DATA_DIR|The database).*\n$/);
    run.child.kill('SIGKILL');
    await run.ended;

    disk.free(relay.pid);
    relay = await startRelayProcess(on(disk));
    expect(writer.lostIn(await fetchDoc(relay, workshop))).toBe(0);
    await writer.connect(relay);
    expect(writer.acknowledged).toBe(writer.written);
  }, 60_000);
});
