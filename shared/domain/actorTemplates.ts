import type { Actor } from './actor.ts';
import type { ActorId } from './ids.ts';
import { type KnownActorId, knownActor, nameOfKnown } from './knownActors.ts';
import { LANGS, type Lang } from './lang.ts';
import { meantActors } from './meantActors.ts';
import type { CaseTemplateId } from './prompts/caseTemplates.ts';

/** Whom one usually finds around each of the ready-made cases. */
export const ACTOR_TEMPLATES: Readonly<Record<CaseTemplateId, readonly KnownActorId[]>> = {
  workRehabilitation: [
    'person',
    'children',
    'network',
    'civilSociety',
    'userOrganisation',
    'employer',
    'housing',
    'socialServices',
    'labourMarketUnit',
    'debtAdvice',
    'personalAgent',
    'primaryCare',
    'adultPsychiatry',
    'socialInsurance',
    'employmentService',
    'coordinator',
  ],
  childAndFamily: [
    'child',
    'parents',
    'network',
    'sports',
    'school',
    'schoolHealth',
    'socialServices',
    'primaryCare',
    'childPsychiatry',
    'habilitation',
    'adultPsychiatry',
    'dentalCare',
    'socialInsurance',
    'police',
  ],
  establishment: [
    'family',
    'neighbours',
    'civilSociety',
    'faith',
    'preschool',
    'school',
    'folkHighSchool',
    'employer',
    'housing',
    'socialServices',
    'languageSchool',
    'primaryCare',
    'childHealth',
    'interpreters',
    'socialInsurance',
    'employmentService',
    'migration',
    'taxAgency',
    'foreignGrades',
  ],
};

/** Those of a template that are not here already, under whichever name and in whichever language. */
export const lackingOf = (
  template: CaseTemplateId,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly KnownActorId[] =>
  ACTOR_TEMPLATES[template].filter((id) => {
    const name = nameOfKnown(id);
    return LANGS.every((lang) => meantActors(actors, name[lang]).length === 0);
  });

/** One of a template as it is added. That it belongs there does not say that it has come. */
export const fromTemplate = (id: KnownActorId, lang: Lang) => {
  const name = nameOfKnown(id)[lang];
  return { ...knownActor(name), name, inRoom: false };
};
