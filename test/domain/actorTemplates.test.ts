import { expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import { ACTOR_TEMPLATES, fromTemplate, lackingOf } from '#shared/domain/actorTemplates.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { nameOfKnown } from '#shared/domain/knownActors.ts';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { samePairs } from '#shared/domain/meantActors.ts';
import { CASE_TEMPLATE_IDS, type CaseTemplateId } from '#shared/domain/prompts/caseTemplates.ts';

const brought = (template: CaseTemplateId, lang: Lang): readonly Actor[] =>
  ACTOR_TEMPLATES[template].map((id) => ({
    ...fromTemplate(id, lang),
    id: id as string as ActorId,
    mergedInto: null,
    removed: null,
  }));
const board = (actors: readonly Actor[]) => new Map(actors.map((actor) => [actor.id, actor]));
const ALL = CASE_TEMPLATE_IDS.flatMap((id) => LANGS.map((lang) => [id, lang] as const));

test.each(ALL)('the template %s (%s) names nobody twice', (template, lang) => {
  expect(samePairs(brought(template, lang))).toEqual([]);
});

test.each(ALL)(
  'the template %s has nothing to add to itself, whatever the language (%s)',
  (template, lang) => {
    expect(lackingOf(template, board(brought(template, lang)))).toEqual([]);
    expect(lackingOf(template, new Map())).toEqual(ACTOR_TEMPLATES[template]);
  },
);

test('what is here under a short form or a slip is not added again', () => {
  const [first] = brought('workRehabilitation', 'sv');
  if (!first) throw new Error('the template is not empty');
  const here = ['FK', 'arbetsformedlingen'].map((name) => ({
    ...first,
    id: name as ActorId,
    name,
  }));
  const lacking = lackingOf('workRehabilitation', board(here));
  expect(lacking).not.toContain('socialInsurance');
  expect(lacking).not.toContain('employmentService');
  expect(lacking).toContain('socialServices');
});

test('what is known of an actor is known in all three languages', () => {
  for (const lang of LANGS) {
    expect(fromTemplate('employmentService', lang)).toMatchObject({ huvudman: 'state', ring: 3 });
    expect(nameOfKnown('employmentService')[lang]).not.toBe('');
  }
});
