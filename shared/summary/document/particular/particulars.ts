import type { Lang } from '#shared/domain/lang.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { CardLine, Summary } from '../../Summary.ts';
import { heading, item, list, small } from '../blocks.ts';
import { cardItem } from '../lineItem.ts';
import { listed } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { STEP_WORDS } from '../words/steps.ts';
import { isParticular } from './isParticular.ts';
import { chairs, ownParts, questions } from './perspectives.ts';
import { promises } from './promises.ts';
import { situations } from './situations.ts';
import { systems } from './systems.ts';

/** What a step has beside its three columns. Cards of other forms than a note stand here, under the step where they lie. */
export function particulars(summary: Summary, lang: Lang): (step: StepId) => Block[] {
  const systemsIn = systems(summary, lang);
  return (step) => {
    const cards = particularCards(summary, step);
    return [
      ...(step === 'valueVision' ? promises(summary, lang) : []),
      ...systemsIn(step),
      ...(step === 'relationTailoring' && summary.ties.length > 0
        ? small(STEP_WORDS[lang].relations)
        : []),
      ...(step === 'stakeholders' ? [...situations(summary, lang), ...offers(summary, lang)] : []),
      ...undertakings(cards, lang),
      ...(step === 'perspectives' ? questions(summary, lang) : []),
      ...chairs(cards, lang),
      ...ownParts(cards, lang),
    ];
  };
}

const particularCards = ({ steps }: Summary, step: StepId): readonly CardLine[] =>
  steps
    .filter((part) => part.step === step)
    .flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.filter(isParticular)));

function offers({ contributions }: Summary, lang: Lang): Block[] {
  const words = STEP_WORDS[lang];
  const items = contributions.map(({ from, what, accepted }) =>
    item(what, {
      notes: [from, ...(accepted.length > 0 ? [words.takenUp(listed(accepted, lang))] : [])],
    }),
  );
  return items.length > 0 ? [heading(4, words.contributions), ...list(items)] : [];
}

function undertakings(cards: readonly CardLine[], lang: Lang): Block[] {
  const items = cards
    .filter(({ form }) => form === 'undertaking')
    .map((card) => cardItem(card, 'strategies', lang));
  return items.length > 0 ? [heading(4, STEP_WORDS[lang].undertakings), ...list(items)] : [];
}
