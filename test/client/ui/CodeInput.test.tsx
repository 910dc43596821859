import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { CODE_ALPHABET } from '#shared/domain/code.ts';
import { CodeInput } from '../../../client/ui/CodeInput.tsx';
import { Field } from '../../../client/ui/Field.tsx';

function Join() {
  const [code, setCode] = useState('');
  return (
    <Field label="Skriv koden från storbilden">
      {(control) => (
        <CodeInput {...control} value={code} onChange={setCode} alphabet={CODE_ALPHABET} />
      )}
    </Field>
  );
}

function showField() {
  render(<Join />);
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Skriv koden från storbilden' });
}

test('the six cells are one field, found by its label', () => {
  showField();
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
});

test('what is typed becomes capitals, and what no code can hold falls away', async () => {
  const field = showField();
  await userEvent.type(field, 'h4k0o1');
  expect(field.value).toBe('H4K');
});

test.each([
  ['with a space', 'H4K R7M'],
  ['with a hyphen', 'h4k-r7m'],
  ['with lines around it', '\n H4KR7M \n'],
  ['with more after it', 'H4KR7MXX'],
])('a code is pasted %s', async (_, pasted) => {
  const field = showField();
  field.focus();
  await userEvent.paste(pasted);
  expect(field.value).toBe('H4KR7M');
});

test('a seventh character is not taken in, and the last can be taken back', async () => {
  const field = showField();
  await userEvent.type(field, 'H4KR7M9');
  expect(field.value).toBe('H4KR7M');
  await userEvent.keyboard('{Backspace}');
  expect(field.value).toBe('H4KR7');
});

test('the caret stays after the last character, where the cells show it', async () => {
  const field = showField();
  await userEvent.type(field, 'H4K', { initialSelectionStart: 0 });
  field.setSelectionRange(1, 1);
  await userEvent.keyboard('{ArrowLeft}R');
  expect(field.value).toBe('H4KR');
});
