import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CardFrame } from '../../../client/ui/CardFrame.tsx';
import { GroupFrame } from '../../../client/ui/GroupFrame.tsx';
import { Lane } from '../../../client/ui/Lane.tsx';

test('a column is a region with its name, and says how many cards it has', () => {
  render(
    <Lane column="needs" name="Utvecklingsbehov" count={14} countLabel="14 kort">
      <CardFrame>
        <p>Ingen ser grannens verksamhet.</p>
      </CardFrame>
    </Lane>,
  );
  expect(screen.getByRole('region', { name: 'Utvecklingsbehov' })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Utvecklingsbehov' })).toBeDefined();
  expect(screen.getByText('14 kort')).toBeDefined();
  expect(screen.getByText('14').getAttribute('aria-hidden')).toBe('true');
});

test('below tabs a column has no heading but keeps its name', () => {
  render(
    <Lane column="needs" name="Utvecklingsbehov" look="edge">
      {null}
    </Lane>,
  );
  expect(screen.getByRole('region', { name: 'Utvecklingsbehov' })).toBeDefined();
  expect(screen.queryByRole('heading')).toBeNull();
});

test('a group is named by its title and holds its cards', () => {
  render(
    <GroupFrame titleId="lost" title="Vi tappar tråden" count="2 kort">
      <CardFrame aria-label="ett">a</CardFrame>
      <CardFrame aria-label="två">b</CardFrame>
    </GroupFrame>,
  );
  const group = screen.getByRole('region', { name: 'Vi tappar tråden' });
  expect(group.querySelectorAll('article')).toHaveLength(2);
});

test('a hidden card carries nothing but the words that it is hidden', () => {
  render(<CardFrame state="hidden">Dolt kort</CardFrame>);
  expect(screen.getByRole('article').textContent).toBe('Dolt kort');
});
