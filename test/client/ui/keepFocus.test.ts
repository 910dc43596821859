import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from '../../../client/ui/keepFocus.ts';

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <main>
      <section id="hint"><button>Då vet jag</button></section>
      <section id="lane"><p>Styrkor</p><button>Ett</button><button>Två</button><button>Tre</button></section>
    </main>
    <footer><button>Nästa</button></footer>`;
  end = keepFocus(document);
});
afterEach(() => {
  end();
  document.body.innerHTML = '';
});

const button = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
  if (!found) throw new Error(`no ${text}`);
  return found;
};
const focused = () => document.activeElement?.textContent?.trim();
/** What comes after the page has been drawn has come. */
const drawn = async () => {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setTimeout(done));
};

test('when what has the focus goes, one goes on at what came after it', async () => {
  button('Två').focus();
  button('Två').remove();
  await drawn();
  expect(focused()).toBe('Tre');
  button('Tre').remove();
  await drawn();
  expect(focused()).toBe('Ett');
});

test('where a whole part of the page goes, one goes on in what lies around it', async () => {
  button('Då vet jag').focus();
  document.querySelector('#hint')?.remove();
  await drawn();
  expect(focused()).toBe('Ett');
});

test('whoever takes the focus as the page is drawn anew keeps it', async () => {
  button('Två').focus();
  button('Två').remove();
  button('Nästa').focus();
  await drawn();
  expect(focused()).toBe('Nästa');
});

test('for who points with mouse or finger nothing is focused by itself', async () => {
  button('Två').focus();
  button('Två').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  button('Två').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});

test('a key that is held presses only once: one goes on when it is let go', async () => {
  button('Två').focus();
  button('Två').dispatchEvent(new Event('keydown', { bubbles: true }));
  button('Två').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
  document.body.dispatchEvent(new Event('keyup', { bubbles: true }));
  expect(focused()).toBe('Tre');
});

test('what somebody is about to type presses no button', async () => {
  const field = document.createElement('textarea');
  document.querySelector('#lane')?.prepend(field);
  field.focus();
  field.remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});

test('who has left by themselves is not brought back', async () => {
  const tre = button('Tre');
  tre.focus();
  tre.blur();
  button('Ett').remove();
  await drawn();
  expect(document.activeElement).toBe(document.body);
});
