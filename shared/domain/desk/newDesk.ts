import { atFirst, type Desk } from './desk.ts';
import { SUMMARY_PARTS } from './summaryParts.ts';

/** A desk that nobody has touched. */
export const newDesk = (): Desk => ({
  revision: 0,
  lineage: {},
  state: 'working',
  introduction: '',
  parts: SUMMARY_PARTS.map(atFirst),
  diarienummer: '',
  figures: {
    registered: null,
    present: null,
    tables: null,
    satisfactionMean: null,
    satisfactionAnswers: null,
    organisations: [],
  },
  decision: '',
  retention: '',
  contact: '',
  questions: '',
  fixed: [],
  kept: [],
});
