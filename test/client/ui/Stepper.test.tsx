import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Stepper } from '../../../client/ui/Stepper.tsx';

function Tables() {
  const [value, onChange] = useState(2);
  const labels = { label: 'Antal bord', lessLabel: 'Ett bord mindre', moreLabel: 'Ett bord till' };
  return <Stepper {...labels} value={value} onChange={onChange} min={1} max={3} />;
}

test('a number is named, goes by one, and stops at both ends', async () => {
  render(<Tables />);
  const less = screen.getByRole('button', { name: 'Ett bord mindre' });
  const more = screen.getByRole('button', { name: 'Ett bord till' });
  const value = () => screen.getByRole('status', { name: 'Antal bord' }).textContent;
  expect(screen.getByRole('group', { name: 'Antal bord' })).toBeDefined();
  await userEvent.click(more);
  expect(value()).toBe('3');
  expect(more).toHaveProperty('disabled', true);
  await userEvent.click(less);
  await userEvent.click(less);
  expect(value()).toBe('1');
  expect(less).toHaveProperty('disabled', true);
});
