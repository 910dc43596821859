import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { lazyPage } from '../../../client/app/lazyPage.tsx';

const newPage = () => lazyPage(async () => ({ default: () => <p>Sidan</p> }));
const page = ({ Page }: ReturnType<typeof newPage>) =>
  render(
    <Suspense fallback={<p>Strax</p>}>
      <Page />
    </Suspense>,
  );

it('draws a page that has come at once, without anything in its place', async () => {
  const lazy = newPage();
  await lazy.fetch();
  page(lazy);
  expect(screen.queryByText('Strax')).toBeNull();
  screen.getByText('Sidan');
});

it('draws something in its place until it has come', async () => {
  page(newPage());
  screen.getByText('Strax');
  await screen.findByText('Sidan');
});
