import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { Exports } from '../../../client/features/summary/forms/Exports.tsx';
import { excelFile } from '../../../client/features/summary/forms/excel/excelFile.ts';
import { wordFile } from '../../../client/features/summary/forms/word/wordFile.ts';
import { realDay, sumUp } from '../../summary/day.ts';
import { savedFiles } from '../../support/savedFiles.ts';
import { unzip } from '../../support/unzip.ts';
import { workersHere } from '../../support/workersHere.ts';
import { Room } from '../steer/room.tsx';

const summary = sumUp(realDay());
const takeaway = {
  summary,
  document: documentOf(summary, 'sv'),
  picture: () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
  print: vi.fn(),
  webPage: () => '<!doctype html>',
};

const files = savedFiles();
/** Never ready by itself, as a thousand pages on an old phone. */
const forEver = () => new Promise<ArrayBuffer>(() => undefined);

const useWorkers = (makers: Parameters<typeof workersHere>[0]) => {
  const workers = workersHere(makers);
  vi.stubGlobal('Worker', workers.Worker);
  return workers;
};

beforeEach(() => files.watch());
afterEach(() => {
  files.unwatch();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const show = (shown: ReactNode) => new Room('organiser').show(shown);
/** Shows one thing, and then the same with something changed. */
function Changing({ first, then }: { readonly first: ReactNode; readonly then: ReactNode }) {
  const [isChanged, change] = useState(false);
  return (
    <>
      <button type="button" onClick={() => change(true)}>
        Ändra
      </button>
      {isChanged ? then : first}
    </>
  );
}
const change = () => fireEvent.click(screen.getByRole('button', { name: 'Ändra' }));
const create = (form: string) => screen.getByRole('button', { name: `Skapa ${form}` });
const rowOf = (form: string) => {
  const row = create(form).closest('li');
  if (!row) throw new Error(`There is no row for ${form}.`);
  return within(row);
};

describe('what can be taken away', () => {
  test('is made on the device, under a safe name, and says how large it became', async () => {
    useWorkers({ wordWorker: wordFile, excelWorker: excelFile });
    show(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Word'));
    await waitFor(() => expect(rowOf('Word').getByText(/^Sparad, \d+ kB$/)).toBeTruthy());
    fireEvent.click(create('Excel'));
    await waitFor(() => expect(files.saved).toHaveLength(2));
    expect(files.saved.map(({ name }) => name)).toEqual([
      'sammanstallning-mellan-dorrarna-2027-02-11.docx',
      'sammanstallning-mellan-dorrarna-2027-02-11.xlsx',
    ]);
    const [word] = files.saved;
    const opened = unzip(new Uint8Array((await word?.blob.arrayBuffer()) ?? []));
    expect(opened.get('word/document.xml')).toContain('De fem stegen');
  });

  test('is printed by the browser, which alone makes a PDF that can be read aloud', () => {
    show(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('PDF, A4'));
    expect(takeaway.print).toHaveBeenCalledOnce();
  });

  test('is a table for each thing, and a calendar, under names that say which', async () => {
    show(<Exports {...takeaway} stopped={null} />);
    for (const form of ['Kort (CSV)', 'Röster (CSV)', 'Kalenderfil']) {
      fireEvent.click(screen.getByRole('button', { name: `Skapa ${form}`, hidden: true }));
    }
    await waitFor(() => expect(files.saved).toHaveLength(3));
    expect(files.saved.map(({ name }) => name).toSorted()).toEqual([
      'kort-mellan-dorrarna-2027-02-11.csv',
      'roster-mellan-dorrarna-2027-02-11.csv',
      'sammanstallning-mellan-dorrarna-2027-02-11.ics',
    ]);
  });

  test('has the map only where there is one to draw', () => {
    show(
      <Changing
        first={<Exports {...takeaway} stopped={null} />}
        then={<Exports {...takeaway} picture={null} stopped={null} />}
      />,
    );
    expect(screen.getByRole('button', { name: /Kartan som bild/, hidden: true })).toBeTruthy();
    change();
    expect(screen.queryByRole('button', { name: /Kartan som bild/, hidden: true })).toBeNull();
  });
});

describe('what takes time', () => {
  test('says how far it has come, and can be cancelled without anything being saved', async () => {
    vi.useFakeTimers();
    const workers = useWorkers({
      wordWorker: (_, tell) => {
        tell(3, 5);
        return forEver();
      },
    });
    show(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Word'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    const bar = await vi.waitFor(() => screen.getByRole('progressbar', { name: 'Word' }));
    expect(bar.getAttribute('aria-valuetext')).toBe('Del 3 av 5');
    fireEvent.click(screen.getByRole('button', { name: 'Avbryt Word' }));
    await vi.waitFor(() => rowOf('Word').getByText('Avbrutet. Ingen fil är sparad.'));
    expect(workers.made.map(({ ended }) => ended)).toEqual([true]);
    expect(files.saved).toEqual([]);
  });

  test('is not begun twice by a double tap, nor cancelled by it', () => {
    const workers = useWorkers({ wordWorker: forEver });
    show(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Word'));
    fireEvent.click(create('Word'));
    expect(workers.made.map(({ ended }) => ended)).toEqual([false]);
  });

  test('says so when the device cannot make it, and lets one try again', async () => {
    useWorkers({ excelWorker: () => Promise.reject(new Error('no memory')) });
    show(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Excel'));
    await waitFor(() => rowOf('Excel').getByText(/gick inte att göra på den här enheten/));
    expect(rowOf('Excel').getByRole('status').textContent).toContain('Inget har gått förlorat');
    expect(create('Excel').hasAttribute('disabled')).toBe(false);
    expect(files.saved).toEqual([]);
  });
});

describe('while something stops it', () => {
  test('every form is closed and says why', () => {
    show(<Exports {...takeaway} stopped="Väntar på att anmälan löses" />);
    expect(screen.getAllByText('Väntar på att anmälan löses').length).toBeGreaterThan(3);
    for (const button of screen.getAllByRole('button', { name: /^Skapa/, hidden: true })) {
      expect(button.hasAttribute('disabled')).toBe(true);
    }
  });

  test('what was on its way does not come out', () => {
    const workers = useWorkers({ wordWorker: forEver });
    show(
      <Changing
        first={<Exports {...takeaway} stopped={null} />}
        then={<Exports {...takeaway} stopped="Väntar på att anmälan löses" />}
      />,
    );
    fireEvent.click(create('Word'));
    change();
    expect(workers.made.map(({ ended }) => ended)).toEqual([true]);
    expect(files.saved).toEqual([]);
  });
});
