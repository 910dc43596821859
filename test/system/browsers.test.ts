import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { randomId } from '#shared/domain/ids.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { askEveryDatabase } from '../support/askEveryDatabase.ts';
import type { Driver, Size } from '../support/browsers/Driver.ts';
import { ensureBrowsers } from '../support/browsers/ensureBrowsers.ts';
import { Guest } from '../support/browsers/Guest.ts';
import { openFirefox } from '../support/browsers/openFirefox.ts';
import { openWebKit } from '../support/browsers/openWebKit.ts';
import { giveCommand, giveCommands } from '../support/chair.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';
import { type RoughNetwork, roughNetwork } from '../support/roughNetwork.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';
import { until } from '../support/until.ts';
import { textsOf, writeCard } from '../support/writeCard.ts';

/* The day's main flow in the other two engines, in usual and in private windows, by somebody who has joined in the first test. */

const CLIENT = join(import.meta.dirname, '../../dist/client');
const PHONE: Size = { width: 390, height: 844 };
const ROUND = randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length)));
/** Where pictures go, when somebody wants to look at them. */
const PICTURES = process.env['PICTURES'];

const BROWSERS: Readonly<Record<string, (size: Size) => Promise<Driver>>> = {
  Firefox: openFirefox,
  'a private window of Firefox': (size) => openFirefox(size, 'private'),
  WebKit: openWebKit,
  'a private window of WebKit': (size) => openWebKit(size, 'private'),
};

beforeAll(ensureBrowsers, 900_000);

describe.each(Object.entries(BROWSERS))('in %s', (name, open) => {
  let relay: TestRelay;
  let network: RoughNetwork;
  let workshop: TestWorkshop;
  let other: Stock;
  let phone: Guest;

  const button = (text: RegExp) => ({ role: 'button', name: text });
  const look = async (at: string) => {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, `${name.replaceAll(' ', '-')}-${at}.png`), await phone.picture());
  };
  const openBoard = async () => {
    await phone.goTo(`${network.url}/w/${workshop.id}`);
    await phone.press({ role: 'tab', name: /^Behov/ });
  };
  const write = async (text: string) => {
    await phone.write({ role: 'textbox', name: /Skriv ett utvecklingsbehov/ }, text);
    await phone.key('Enter');
    await phone.sees(new RegExp(text));
  };

  beforeAll(async () => {
    relay = await startRelay({ clientFolder: CLIENT });
    network = await roughNetwork(relay);
    workshop = await relay.createWorkshop();
    const [step] = STEPS;
    await giveCommands(relay, workshop, [
      { type: 'goTo', position: { kind: 'step', step, phase: 'group' } },
    ]);
    other = openStock(relay, workshop, 'participant');
    await other.synced();
    phone = new Guest(await open(PHONE));
  });
  beforeEach(() => network.turn({}));
  afterAll(async () => {
    await phone?.leave();
    other?.close();
    network?.close();
    await relay?.stop();
  });

  test('one types in the code and joins a table', async () => {
    // A machine may have no Swedish; one has chosen it. Not in the app: WebKit never ends what a page that is left at
    // once had begun to install.
    await phone.goTo(`${network.url}/icon.svg`);
    await phone.run(`localStorage.setItem('mellanrum.preferences', '{"lang":"sv"}')`);
    await phone.goTo(network.url);
    await phone.write({ role: 'textbox', name: /kod/i }, workshop.code);
    await phone.key('Enter');
    await phone.write({ role: 'combobox', name: /Sök organisation/ }, 'Elevhälsan');
    await look('join');
    await phone.press({ role: 'option', name: /Elevhälsan/ });
    await phone.press({ role: 'radio', name: /^Bord 1\b/ });
    await phone.press(button(/Gå till bord 1/));
    await phone.press({ role: 'tab', name: /^Behov/ });
    await look('board');
  });

  test('one writes a card that is saved, and sees another’s', async () => {
    await write('Ingen ringer upp när beslutet är taget.');
    await phone.sees(/^Sparat$/);
    await until('it is at the other’s', () =>
      textsOf(other.doc).includes('Ingen ringer upp när beslutet är taget.'),
    );
    writeCard(other.doc, 'Skolan får veta sist.', { workshop, device: other.device });
    await phone.press(button(/nytt kort$/));
    await phone.sees(/Skolan får veta sist/);
    await look('written');
  });

  test('out of reach one writes on, opens the app anew, and all is sent when one is back', async () => {
    await phone.run('await navigator.serviceWorker.ready');
    network.turn({ down: true });
    await phone.sees(/^Offline/);
    await write('Skrivet utan nät.');
    await phone.sees(/^Offline\. 1 kort väntar/);
    await look('offline');
    await phone.run(`await (${askEveryDatabase})()`);
    await openBoard();
    await phone.sees(/Skrivet utan nät/);
    await phone.sees(/^Offline\. 1 kort väntar/);
    network.turn({});
    await phone.sees(/^(Sparat|1 kort skickat)$/);
    await until('it is at the other’s', () => textsOf(other.doc).includes('Skrivet utan nät.'));
  });

  test('one votes, leaves, and finds one’s ballot when one comes back', async () => {
    writeCard(other.doc, 'Det här röstar en på.', { workshop, device: other.device });
    await giveCommand(relay, workshop, {
      type: 'openRound',
      id: ROUND,
      step: 'valueVision',
      budget: { needs: 3 },
      perCard: 2,
      position: { kind: 'step', step: 'valueVision', phase: 'vote' },
    });
    await openBoard();
    await phone.press(button(/^Lägg knapp/));
    await phone.sees(/^Inlämnad\./);
    await look('voted');
    await phone.run(`await (${askEveryDatabase})()`); // what is on its way to the disk is lost with the page
    await phone.goTo('about:blank');
    await openBoard();
    await phone.sees(button(/^Din knapp/));
    await phone.sees(/Du har 2 av 3 knappar kvar/);
  });
});
