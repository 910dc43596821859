import { describe, expect, test } from 'vitest';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { type Choices, usualChoices } from '#shared/domain/desk/choices.ts';
import { parseDesk } from '#shared/domain/desk/desk.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { ABBREVIATIONS, isWordIn } from '#shared/domain/prompts/abbreviations.ts';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { Block } from '#shared/summary/document/SummaryDocument.ts';
import { actor, type Day, emptyDay, sumUp, write } from './day.ts';

/** What stands under a heading of a part, up to the next. */
function under(day: Day, part: 'next' | 'material', title: string, change: Partial<Choices> = {}) {
  const made = documentOf(sumUp(day), 'sv', { ...usualChoices(), ...change });
  const blocks: readonly Block[] = made.parts.find(({ id }) => id === part)?.blocks ?? [];
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  if (from < 0) return null;
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === 'heading');
  return to < 0 ? rest : rest.slice(0, to);
}
const items = (blocks: readonly Block[] | null) =>
  (blocks ?? []).flatMap((block) => (block.kind === 'list' ? block.items : []));
const facts = (blocks: readonly Block[] | null) =>
  (blocks ?? []).flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, value]) : [],
  );

describe('open questions', () => {
  test('are the organiser’s own, what strategies need clarified, and the needs that nothing answers', () => {
    const day = emptyDay();
    write(day.doc, 'need', 'Någon som håller ihop');
    const id = write(day.doc, 'strategy', 'En lots', {
      step: 'systemKnowledge',
      column: 'strategies',
    });
    setStrategy(day.doc, id, 'owner', 'Rektor');
    setStrategy(day.doc, id, 'unclear', 'Vem betalar lotsen?');
    const asked = items(
      under(day, 'next', 'Öppna frågor', {
        questions: ' Hur når vi regionen? \n\nNär är nästa möte?',
      }),
    );
    expect(asked.map(({ text }) => text)).toEqual([
      'Hur når vi regionen?',
      'När är nästa möte?',
      'Vem betalar lotsen?',
      'Ett behov har ingen strategi än.',
    ]);
    expect(asked[2]?.notes).toEqual(['Behöver klargöras för strategi 1']);
  });

  test('have no heading when there are none', () => {
    expect(under(emptyDay(), 'next', 'Öppna frågor')).toBeNull();
  });
});

test('a contact stands last in how we go on, and is whom one tells of what is hard to read', () => {
  const day = emptyDay({ organiser: 'Samordningsförbundet' });
  const contact = 'info@forbundet.example';
  expect(under(day, 'next', 'Kontakt')).toBeNull();
  expect(JSON.stringify(under(day, 'material', 'Tillgänglighet'))).toContain(
    'Säg till: Samordningsförbundet',
  );
  expect(JSON.stringify(under(day, 'next', 'Kontakt', { contact }))).toContain(contact);
  expect(JSON.stringify(under(day, 'material', 'Tillgänglighet', { contact }))).toContain(
    `Säg till: ${contact}`,
  );
});

describe('abbreviations', () => {
  test('are explained when somebody wrote them, and only then', () => {
    const day = emptyDay({ caseText: 'Hon fick en\nSIP i mars.' });
    write(day.doc, 'one', 'AME:s handläggare ringer');
    write(day.doc, 'two', 'Vi FAMLAR och afar');
    expect(facts(under(day, 'material', 'Förkortningar'))).toEqual([
      ['AME', 'arbetsmarknadsenhet'],
      ['SIP', 'samordnad individuell plan'],
    ]);
  });

  test('mean what the workshop’s own organisations mean by them', () => {
    const day = emptyDay();
    const id = actor(day.doc, 'Allaktivitetshuset');
    write(day.doc, 'one', 'AF bjuder in');
    const summary = sumUp(day);
    const own = {
      ...summary,
      actors: summary.actors.map((line) => (line.id === id ? { ...line, short: 'AF' } : line)),
    };
    const made = JSON.stringify(documentOf(own, 'sv'));
    expect(made).toContain('{"label":"AF","value":"Allaktivitetshuset"}');
    expect(made).not.toContain('Arbetsförmedlingen');
  });

  test('are words of their own', () => {
    for (const text of ['AME', 'på AME.', 'AME-handläggare', 'FAMED och AME']) {
      expect(isWordIn('AME', text), text).toBe(true);
    }
    for (const text of ['FAMED', 'AMER', 'ame', 'ÄAME', 'AME2']) {
      expect(isWordIn('AME', text), text).toBe(false);
    }
  });

  test('are explained in all three languages', () => {
    for (const [short, meaning] of Object.entries(ABBREVIATIONS)) {
      for (const lang of ['sv', 'en', 'da'] satisfies Lang[]) {
        expect(meaning[lang].trim(), short).not.toBe('');
      }
    }
  });
});

test('a desk from before there were questions and a contact can be read', () => {
  const { contact, questions, ...older } = newDesk();
  expect(parseDesk(older)).toMatchObject({ contact: '', questions: '' });
});
