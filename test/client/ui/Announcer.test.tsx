import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { useAnnouncer } from '../../../client/ui/useAnnouncer.ts';

afterEach(() => void vi.useRealTimers());

function showPage() {
  const announcer = createAnnouncer((over) => over());
  render(
    <AnnouncerProvider announcer={announcer}>
      <p>Tavlan</p>
    </AnnouncerProvider>,
  );
  return announcer;
}

test('what can wait goes to the polite region, what cannot to the assertive one', () => {
  const announcer = showPage();
  act(() => announcer.polite('Sparat'));
  expect(screen.getByRole('status').textContent).toBe('Sparat');
  expect(screen.getByRole('alert').textContent).toBe('');
  act(() => announcer.assertive('Ledaren samlar alla'));
  expect(screen.getByRole('alert').textContent).toBe('Ledaren samlar alla');
  expect(screen.getByRole('status').textContent).toBe('Sparat');
});

test('the same words said twice are new content, so that they are read twice', () => {
  const announcer = showPage();
  act(() => announcer.polite('Kortet är flyttat'));
  const first = screen.getByText('Kortet är flyttat');
  act(() => announcer.polite('Kortet är flyttat'));
  expect(screen.getByText('Kortet är flyttat')).not.toBe(first);
});

test('a polite word does not repeat the assertive one', () => {
  const announcer = showPage();
  act(() => announcer.assertive('Ledaren samlar alla'));
  const said = screen.getByText('Ledaren samlar alla');
  act(() => announcer.polite('Sparat'));
  expect(screen.getByText('Ledaren samlar alla')).toBe(said);
});

test('the announcer is the one that was given', () => {
  const announcer = createAnnouncer((over) => over());
  const Card = () => {
    const found = useAnnouncer();
    return <p>{String(found === announcer)}</p>;
  };
  render(
    <AnnouncerProvider announcer={announcer}>
      <Card />
    </AnnouncerProvider>,
  );
  expect(screen.getByText('true')).toBeDefined();
});

test('a region that comes later, as in a dialog, does not say again what was said before it', () => {
  const announcer = createAnnouncer((over) => over());
  act(() => announcer.assertive('Ledaren samlar alla'));
  const { container } = render(
    <AnnouncerProvider announcer={announcer}>
      <p>Tavlan</p>
    </AnnouncerProvider>,
  );
  expect(container.textContent).toBe('Tavlan');
  act(() => announcer.assertive('Titta upp'));
  expect(screen.getByRole('alert').textContent).toBe('Titta upp');
});

test('what is said in one turn of the page is said together, and what comes later by itself', () => {
  const turns: (() => void)[] = [];
  const announcer = createAnnouncer((over) => turns.push(over));
  announcer.polite('Röstningen är stängd.');
  announcer.polite('Välj.');
  expect(announcer.said().polite.text).toBe('Röstningen är stängd. Välj.');
  for (const over of turns) over();
  announcer.polite('Sparat');
  expect(announcer.said().polite.text).toBe('Sparat');
});

test('what was said a while ago is not met by who reads the page, and what was said since still is', () => {
  vi.useFakeTimers();
  const announcer = showPage();
  act(() => announcer.polite('Sparat'));
  act(() => vi.advanceTimersByTime(6000));
  act(() => announcer.polite('Röstningen är stängd.'));
  act(() => vi.advanceTimersByTime(6000));
  expect(screen.getByText('Röstningen är stängd.')).toBeDefined();
  act(() => vi.advanceTimersByTime(6000));
  expect(screen.queryByText('Röstningen är stängd.')).toBeNull();
  act(() => announcer.polite('Röstningen är stängd.'));
  expect(screen.getByText('Röstningen är stängd.')).toBeDefined();
});
