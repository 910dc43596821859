import { beforeEach, expect, test, vi } from 'vitest';
import { onceNobodyWrites } from '../../../client/app/nobodyWrites.ts';

let field: HTMLTextAreaElement;
const act = vi.fn();

beforeEach(() => {
  act.mockClear();
  document.body.innerHTML = '<textarea></textarea><input>';
  field = document.querySelector('textarea') ?? document.createElement('textarea');
});

const soon = () => new Promise((resolve) => setTimeout(resolve));

test('where nobody writes it is done at once, also while an empty field has focus', () => {
  onceNobodyWrites(document, act);
  field.focus();
  onceNobodyWrites(document, act);
  expect(act).toHaveBeenCalledTimes(2);
});

test('in the middle of a text it waits until the text is left', async () => {
  field.focus();
  field.value = 'Vi träffas';
  onceNobodyWrites(document, act);
  expect(act).not.toHaveBeenCalled();
  field.blur();
  await soon();
  expect(act).toHaveBeenCalledOnce();
});

test('or until it has been sent and the field is empty again', async () => {
  field.focus();
  field.value = 'Vi träffas';
  onceNobodyWrites(document, act);
  field.value = '';
  field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Enter', bubbles: true }));
  await soon();
  expect(act).toHaveBeenCalledOnce();
});

test('going on to another field with words in it is still writing, and one can stop waiting', async () => {
  const other = document.querySelector('input');
  field.focus();
  field.value = 'Vi träffas';
  if (other) other.value = 'Socialtjänsten';
  const stop = onceNobodyWrites(document, act);
  other?.focus();
  await soon();
  expect(act).not.toHaveBeenCalled();
  stop();
  other?.blur();
  await soon();
  expect(act).not.toHaveBeenCalled();
});
