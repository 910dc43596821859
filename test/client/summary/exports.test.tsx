import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { Exports } from '../../../client/features/summary/forms/Exports.tsx';
import { excelFile } from '../../../client/features/summary/forms/excel/excelFile.ts';
import { wordFile } from '../../../client/features/summary/forms/word/wordFile.ts';
import { realDay, sumUp } from '../../summary/day.ts';
import { inWords } from '../../support/inWords.tsx';
import { savedFiles } from '../../support/savedFiles.ts';
import { unzip } from '../../support/unzip.ts';
import { workersHere } from '../../support/workersHere.ts';

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

const create = (form: string) => screen.getByRole('button', { name: `Skapa ${form}` });
const rowOf = (form: string) => {
  const row = create(form).closest('li');
  if (!row) throw new Error(`There is no row for ${form}.`);
  return within(row);
};

describe('what can be taken away', () => {
  test('is made on the device, under a safe name, and says how large it became', async () => {
    useWorkers({ wordWorker: wordFile, excelWorker: excelFile });
    inWords(<Exports {...takeaway} stopped={null} />);
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
    inWords(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('PDF, A4'));
    expect(takeaway.print).toHaveBeenCalledOnce();
  });

  test('has the map only where there is one to draw', () => {
    const { again } = inWords(<Exports {...takeaway} stopped={null} />);
    expect(screen.getByRole('button', { name: /Kartan som bild/, hidden: true })).toBeTruthy();
    again(<Exports {...takeaway} picture={null} stopped={null} />);
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
    inWords(<Exports {...takeaway} stopped={null} />);
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
    inWords(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Word'));
    fireEvent.click(create('Word'));
    expect(workers.made.map(({ ended }) => ended)).toEqual([false]);
  });

  test('says so when the device cannot make it, and lets one try again', async () => {
    useWorkers({ excelWorker: () => Promise.reject(new Error('no memory')) });
    inWords(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Excel'));
    await waitFor(() => rowOf('Excel').getByText(/gick inte att göra på den här enheten/));
    expect(rowOf('Excel').getByRole('status').textContent).toContain('Inget har gått förlorat');
    expect(create('Excel').hasAttribute('disabled')).toBe(false);
    expect(files.saved).toEqual([]);
  });
});

describe('while something stops it', () => {
  test('every form is closed and says why', () => {
    inWords(<Exports {...takeaway} stopped="Väntar på att anmälan löses" />);
    expect(screen.getAllByText('Väntar på att anmälan löses').length).toBeGreaterThan(3);
    for (const button of screen.getAllByRole('button', { name: /^Skapa/, hidden: true })) {
      expect(button.hasAttribute('disabled')).toBe(true);
    }
  });

  test('what was on its way does not come out', () => {
    const workers = useWorkers({ wordWorker: forEver });
    const { again } = inWords(<Exports {...takeaway} stopped={null} />);
    fireEvent.click(create('Word'));
    again(<Exports {...takeaway} stopped="Väntar på att anmälan löses" />);
    expect(workers.made.map(({ ended }) => ended)).toEqual([true]);
    expect(files.saved).toEqual([]);
  });
});
