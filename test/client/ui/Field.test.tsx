import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Field } from '../../../client/ui/Field.tsx';
import { TextArea } from '../../../client/ui/TextArea.tsx';
import { TextInput } from '../../../client/ui/TextInput.tsx';

const describedBy = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent);

test('a field is found by its label and described by its hint', () => {
  render(
    <Field label="Kod" hint="Sex tecken.">
      {(control) => <TextInput {...control} />}
    </Field>,
  );
  const control = screen.getByRole('textbox', { name: 'Kod' });
  expect(describedBy(control)).toEqual(['Sex tecken.']);
  expect(control.getAttribute('aria-invalid')).toBeNull();
});

test('an error belongs to the field, comes before the hint and is said when it appears', () => {
  const field = (error?: string) => (
    <Field label="Kod" hint="Sex tecken." error={error}>
      {(control) => <TextInput {...control} />}
    </Field>
  );
  const { rerender } = render(field());
  const live = document.querySelector('[aria-live=polite]');
  expect(live?.textContent).toBe('');
  rerender(field('Koden finns inte.'));
  const control = screen.getByRole('textbox', { name: 'Kod' });
  expect(control.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(control)).toEqual(['Koden finns inte.', 'Sex tecken.']);
  expect(live?.textContent).toBe('Koden finns inte.');
});

test('a field without hint or error is described by nothing', () => {
  render(<Field label="Fallet">{(control) => <TextArea {...control} />}</Field>);
  expect(screen.getByRole('textbox', { name: 'Fallet' }).hasAttribute('aria-describedby')).toBe(
    false,
  );
});
