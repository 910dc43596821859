import type { CardId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import { readSystem } from '#shared/domain/systemWords.ts';
import { cardsIn } from '../../cards.ts';
import type { CardLine, Summary, SystemLine } from '../../Summary.ts';
import { heading, item, list } from '../blocks.ts';
import { cardItem } from '../lineItem.ts';
import { finder } from '../lookup.ts';
import type { Block, Item } from '../SummaryDocument.ts';
import { STEP_WORDS } from '../words/steps.ts';

/**
 * Each invisible system with how it shows, how parties see it, and the events and effects it leads to. A card that
 * several chains share, or that is sewn together with others in a column, is said in full once and mentioned after.
 */
export function systems(summary: Summary, lang: Lang): (step: StepId) => Block[] {
  const words = STEP_WORDS[lang];
  const find = finder(summary);
  const stepOf = stepsByCard(summary);
  const told = new Set<CardId>(sewnCards(summary));
  const once = (card: CardLine, say: (card: CardLine) => Item): Item => {
    if (told.has(card.id)) return item(words.above(readSystem(card.text).name));
    told.add(card.id);
    return say(card);
  };
  const made = summary.systems.flatMap((set) => {
    const first = find(set.card) ?? firstOf(set, find);
    const step = first && stepOf.get(first.id);
    return step ? [{ step, item: systemItem(set, find, once, lang) }] : [];
  });
  return (step) => {
    const items = made.filter((one) => one.step === step).map((one) => one.item);
    return items.length > 0 ? [heading(4, words.systems), ...list(items)] : [];
  };
}

type Find = (id: CardId | null) => CardLine | null;
type Once = (card: CardLine, say: (card: CardLine) => Item) => Item;

const firstOf = ({ chains: [first] }: SystemLine, find: Find): CardLine | null =>
  first ? (find(first.event) ?? find(first.effect)) : null;

function systemItem(set: SystemLine, find: Find, once: Once, lang: Lang): Item {
  const words = STEP_WORDS[lang];
  const system = find(set.card);
  const own = system ? once(system, (card) => ownItem(card, set, lang)) : item(words.noSystem);
  return { ...own, items: chainItems(set, find, once, lang) };
}

function ownItem(card: CardLine, { views }: SystemLine, lang: Lang): Item {
  const words = STEP_WORDS[lang];
  const { name, signs } = readSystem(card.text);
  const own = cardItem({ ...card, text: name }, 'needs', lang);
  const seen = views.map(({ party, words: said }) => words.sees(party || words.somebody, said));
  return { ...own, column: null, notes: [...signs.map(words.shows), ...seen, ...own.notes] };
}

/** Events with the effects they led to; effects without an event stand by themselves. */
function chainItems(set: SystemLine, find: Find, once: Once, lang: Lang): Item[] {
  const words = STEP_WORDS[lang];
  const labelled = (card: CardLine, label: (text: string) => string): Item =>
    once(card, (one) => ({
      ...cardItem({ ...one, text: label(one.text) }, 'needs', lang),
      column: null,
    }));
  const byEvent = Map.groupBy(set.chains, ({ event }) => event);
  return [...byEvent].flatMap(([id, chains]) => {
    const event = find(id);
    const begun = event && labelled(event, words.event);
    const effects = chains.flatMap(({ effect }) => find(effect) ?? []);
    const items = effects.map((effect) => labelled(effect, words.effect));
    return begun ? [{ ...begun, items }] : items;
  });
}

function stepsByCard({ steps }: Summary): ReadonlyMap<CardId, StepId> {
  const found = steps.flatMap(({ step, columns }) =>
    columns.flatMap(({ lines }) => lines.flatMap(cardsIn).map(({ id }) => [id, step] as const)),
  );
  return new Map(found.sort(([, one], [, other]) => STEPS.indexOf(one) - STEPS.indexOf(other)));
}

const sewnCards = ({ steps }: Summary): CardId[] =>
  steps.flatMap(({ columns }) =>
    columns.flatMap(({ lines }) =>
      lines.flatMap((line) => (line.kind === 'group' ? line.cards.map(({ id }) => id) : [])),
    ),
  );
