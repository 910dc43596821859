import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestWorkshop } from '../support/relay.ts';
import { menu } from './actions.ts';
import { column } from './board.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';
import { isInReach, keyboardDown, keyboardUp, paste } from './keyboard.ts';
import { joinTable, onBoard, sitDown } from './people.ts';
import { listenToWire, type Wire } from './wire.ts';
import { addCard, cardWith, fieldOf, isSaved, seeCard } from './writing.ts';

/* One person writes on a phone and one on a laptop; a facilitator locks and unlocks. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;
let laptop: Page;
let wire: Wire;

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop();
  phone = await hall.person(PHONE);
  wire = listenToWire(phone);
  await phone.goto(workshop.links.participant);
  await sitDown(phone, { from: 'Elevhälsan', at: 3 });
  laptop = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 3, on: LAPTOP });
});
afterAll(() => hall?.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const question = (page: Page, title = 'Står det ett namn här?') =>
  page.getByRole('region', { name: title, exact: true });
const mask = (page: Page) => page.locator('[aria-hidden] > mark');

test('a new card that may name somebody sends nothing until the writer has answered', async () => {
  const field = await fieldOf(phone, 'Utvecklingsbehov');
  await isSaved(phone);
  const before = wire.changes();
  await field.pressSequentially('Det var Exempla, 19 år, som fick vänta längst');
  await field.press('Enter');
  await question(phone).waitFor();
  await isSaved(phone);
  expect(wire.changes()).toBe(before);
  expect(wire.text()).not.toContain('Exempla');
  await button(phone, 'Inget namn här').tap();
  await cardWith(phone, 'Det var Exempla').waitFor();
  await isSaved(phone);
  expect(wire.text()).toContain('Exempla');
});

test('in a card that several write, nothing of a name and an age leaves before the answer', async () => {
  await addCard(phone, 'Utvecklingsbehov', 'Vi glömmer att ringa.');
  await column(laptop, 'Utvecklingsbehov');
  await seeCard(laptop, 'Vi glömmer att ringa.');
  await menu(phone, 'Vi glömmer att ringa.', 'Ändra');
  const field = phone.getByRole('textbox', { name: 'Ändra kortet' });
  await field.press('Control+End');
  await field.pressSequentially(' Det gäller ');
  await cardWith(laptop, 'Vi glömmer att ringa. Det gäller').waitFor();
  await isSaved(phone);
  const before = wire.changes();
  await field.pressSequentially('Testina, 19 år');
  await question(phone).waitFor();
  expect(wire.changes()).toBe(before);
  await button(phone, 'Byt till ”en ung vuxen”').tap();
  await cardWith(laptop, 'Det gäller en ung vuxen').waitFor();
  await field.press('Escape');
  expect(wire.text()).not.toContain('Testina');
});

test('a person’s name as an actor, or in the heading of a group, is asked about before it is sent', async () => {
  for (const text of ['Ett kort att sy.', 'Ett till att sy.']) {
    await addCard(phone, 'Styrkor', text);
  }
  await isSaved(phone);
  const field = await fieldOf(phone, 'Styrkor');
  await field.tap();
  const before = wire.changes();
  await button(phone, 'Aktör').tap();
  await phone.getByRole('combobox', { name: 'Aktör' }).pressSequentially('Lisa Exempelsson');
  await phone.getByRole('option', { name: 'Lägg till ”Lisa Exempelsson” som ny' }).tap();
  const asked = phone.getByRole('region', { name: 'Är ”Lisa Exempelsson” en person?' });
  await asked.getByRole('button', { name: 'Jag ändrar' }).tap();
  await asked.waitFor({ state: 'hidden' });
  expect(wire.changes()).toBe(before);
  await phone.keyboard.press('Escape');

  await menu(phone, 'Ett kort att sy.', /Sy ihop med/);
  await phone.getByRole('dialog').getByRole('button').filter({ hasText: 'Ett till att sy.' }).tap();
  const heading = phone.getByRole('textbox', { name: 'Gruppens rubrik' });
  await heading.waitFor();
  await isSaved(phone);
  const sewn = wire.changes();
  await heading.pressSequentially('Lisa');
  await question(phone).waitFor();
  expect(wire.changes()).toBe(sewn);
  expect(wire.text()).not.toContain('Lisa');
  await button(phone, 'Byt till ”en person”').tap();
  await heading.press('Enter');
  await phone.getByRole('heading', { name: 'En person' }).waitFor();
});

test('what may be a name is masked for others who see the screen, until the writer shows it', async () => {
  const field = await fieldOf(laptop, 'Styrkor');
  await field.pressSequentially('Ring Lisa');
  await question(laptop).waitFor();
  expect(await mask(laptop).textContent()).toBe('Lisa');
  // It lies where the word is, also when the field gets narrower.
  await laptop.setViewportSize({ width: 768, height: 1024 });
  const [covers, area] = await Promise.all([mask(laptop).boundingBox(), field.boundingBox()]);
  expect(covers?.width).toBeGreaterThan(20);
  expect(covers?.x).toBeGreaterThan(area?.x ?? Number.POSITIVE_INFINITY);
  await button(laptop, 'Visa ordet').click();
  await mask(laptop).waitFor({ state: 'hidden' });
  await button(laptop, 'Dölj ordet').click();
  await mask(laptop).waitFor();
  await laptop.setViewportSize({ width: 1440, height: 900 });
  await button(laptop, 'Jag ändrar').click();
  await laptop.keyboard.type('växeln');
  await field.press('Enter');
  await cardWith(laptop, 'Ring växeln').waitFor();
});

test.each([470, 330])(
  'with a keyboard that leaves %i px the field is in reach, whatever is asked',
  async (left) => {
    const field = await fieldOf(phone, 'Utvecklingsbehov');
    await field.tap();
    await keyboardUp(phone, left);
    await expect.poll(() => isInReach(field, left)).toBe(true);
    expect(await isInReach(button(phone, 'Lägg till'), left)).toBe(true);
    await field.fill('Det var Exemplina, 19 år, som fick vänta längst. '.repeat(3));
    await question(phone).waitFor();
    expect(await isInReach(field, left)).toBe(true);
    await field.fill(`Lång text. ${left} `.repeat(12));
    await field.press('Enter');
    await cardWith(phone, `Lång text. ${left}`).waitFor({ state: 'attached' });
    expect(await isInReach(field, left)).toBe(true);
    await keyboardDown(phone);
    await cardWith(phone, `Lång text. ${left}`).waitFor();
  },
);

test('one press begins a card with the starter, and what was written comes after it', async () => {
  const field = await fieldOf(phone, 'Utvecklingsbehov');
  await field.tap();
  await field.pressSequentially('samtycket kommer sent');
  await button(phone, 'Börja med: Det blir svårt att hålla löftet när …').tap();
  expect(await field.inputValue()).toBe(
    'Det blir svårt att hålla löftet när samtycket kommer sent',
  );
  await field.press('Enter');
  await cardWith(phone, 'Det blir svårt att hålla löftet när samtycket kommer sent').waitFor();
});

test('a half-written text outlives a turned phone, a reload in mid-word and another lane', async () => {
  const field = await fieldOf(phone, 'Utvecklingsbehov');
  await field.pressSequentially('Ingen vet vem');
  await phone.setViewportSize({ width: 844, height: 390 });
  const turned = phone.getByRole('textbox', { name: 'Skriv ett utvecklingsbehov' });
  await phone.getByRole('region', { name: 'Utvecklingsbehov' }).waitFor();
  await phone.keyboard.type(' som');
  expect(await turned.inputValue()).toBe('Ingen vet vem som');
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.getByRole('tablist').waitFor();
  await phone.keyboard.type(' ring');
  await phone.reload();
  await onBoard(phone);
  await fieldOf(phone, 'Styrkor');
  const again = await fieldOf(phone, 'Utvecklingsbehov');
  expect(await again.inputValue()).toBe('Ingen vet vem som ring');
  await again.fill('');
});

test('two tabs show one half-written text, and it becomes one card', async () => {
  const field = await fieldOf(laptop, 'Förbättringsstrategier');
  const other = await laptop.context().newPage();
  await other.goto(laptop.url());
  await onBoard(other);
  const there = await fieldOf(other, 'Förbättringsstrategier');
  await field.pressSequentially('Vi provar en gemensam');
  await expect.poll(() => there.inputValue()).toBe('Vi provar en gemensam');
  await there.press('End');
  await there.pressSequentially(' dörr');
  await there.press('Enter');
  await seeCard(laptop, 'Vi provar en gemensam dörr');
  await expect.poll(() => field.inputValue()).toBe('');
  expect(await cardWith(laptop, 'Vi provar en gemensam dörr').count()).toBe(1);
  await other.close();
});

test('where nothing can be kept on the device, a text lives as long as the page', async () => {
  const page = await hall.person(PHONE);
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(workshop.links.participant);
  await sitDown(page, { from: 'Elevhälsan', at: 4 });
  const field = await fieldOf(page, 'Styrkor');
  await field.pressSequentially('Vi ringer all');
  await fieldOf(page, 'Utvecklingsbehov');
  const again = await fieldOf(page, 'Styrkor');
  expect(await again.inputValue()).toBe('Vi ringer all');
  await page.context().close();
});

test('a lock while one writes takes no letter: one is told, and adds when it is opened', async () => {
  const leader = await hall.enter(workshop, 'facilitator');
  const field = await fieldOf(phone, 'Styrkor');
  await field.pressSequentially('Vi har varandras');
  await button(leader, 'Lås').click();
  await phone.getByText('Ledaren har låst tavlan. Du kan läsa men inte ändra.').waitFor();
  await field.pressSequentially(' nummer');
  await field.press('Enter');
  await phone.getByText('Din text finns kvar här tills den låses upp.').waitFor();
  expect(await field.inputValue()).toBe('Vi har varandras nummer');
  await button(leader, 'Lås upp').click();
  await phone.getByText('Ledaren har låst tavlan.').first().waitFor({ state: 'hidden' });
  await field.press('Enter');
  await cardWith(phone, 'Vi har varandras nummer').waitFor();
  await leader.context().close();
});

test('a pasted list becomes a card for each line; a line that names somebody waits in the field', async () => {
  const field = await fieldOf(laptop, 'Utvecklingsbehov');
  await paste(
    field,
    '- Journaler når inte fram\r\n- Lisa är den enda som svarar\r\n\r\n3. Köerna växer',
  );
  await button(laptop, 'Gör 3 kort, ett per rad').click();
  for (const text of ['Journaler når inte fram', 'Köerna växer']) {
    await cardWith(laptop, text).waitFor();
  }
  expect(await field.inputValue()).toBe('Lisa är den enda som svarar');
  await question(laptop).waitFor();
  // The message about it stands above the field, never on it.
  await laptop.getByText('2 kort är tillagda').last().waitFor();
  const form = laptop.getByRole('form', { name: 'Skriv ett utvecklingsbehov' });
  const roomBetween = async () => {
    const [message, below] = [
      await button(laptop, 'Ångra').boundingBox(),
      await form.boundingBox(),
    ];
    return message && below ? below.y - (message.y + message.height) : Number.NaN;
  };
  await expect.poll(roomBetween).toBeGreaterThan(0);
  await button(laptop, 'Ångra').click();
  await cardWith(laptop, 'Köerna växer').waitFor({ state: 'hidden' });
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});

test('a card in another script runs as its letters do, on the board and in the field', async () => {
  const arabic = 'هذه بطاقة عن التعاون.';
  await addCard(laptop, 'Styrkor', arabic);
  const words = cardWith(laptop, arabic).locator('p').first();
  expect(await words.evaluate(lastLetterComesFirst)).toBe(true);
  await addCard(laptop, 'Styrkor', 'Den här är svensk.');
  const swedish = cardWith(laptop, 'Den här är svensk.').locator('p').first();
  expect(await swedish.evaluate(lastLetterComesFirst)).toBe(false);
  await menu(laptop, arabic, 'Ändra');
  const field = laptop.getByRole('textbox', { name: 'Ändra kortet' });
  expect(await field.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('plaintext');
  await field.press('Escape');
});

/** The end of the line is to the left of its beginning. */
function lastLetterComesFirst(words: HTMLElement | SVGElement): boolean {
  const text = words.firstChild as Text;
  const at = (from: number) => {
    const range = new Range();
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    return range.getBoundingClientRect().left;
  };
  return at(text.length - 1) < at(0);
}
