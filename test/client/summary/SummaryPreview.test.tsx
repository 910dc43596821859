import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import { SummaryPreview } from '../../../client/features/summary/preview/SummaryPreview.tsx';
import { realDay, sumUp } from '../../summary/day.ts';
import { inWords } from '../../support/inWords.tsx';

test('the preview is light paper, and no second page for who reads by ear or by keys', () => {
  inWords(<SummaryPreview document={documentOf(sumUp(realDay()), 'sv')} focused="case" />);
  expect(screen.getByText('Sida 1 av 1')).toBeDefined();
  const paper = screen.getByRole('article', { hidden: true }).closest('[data-theme]');
  expect(paper?.getAttribute('data-theme')).toBe('light');
  expect(paper?.hasAttribute('inert')).toBe(true);
});
