import type { StepId } from '../steps.ts';
import { PERSPECTIVES } from './perspectives.ts';
import { RELATION_TAILORING } from './relationTailoring.ts';
import { STAKEHOLDERS } from './stakeholders.ts';
import type { StepText } from './stepText.ts';
import { SYSTEM_KNOWLEDGE } from './systemKnowledge.ts';
import { VALUE_VISION } from './valueVision.ts';

export const STEP_TEXTS: Readonly<Record<StepId, StepText>> = {
  valueVision: VALUE_VISION,
  systemKnowledge: SYSTEM_KNOWLEDGE,
  relationTailoring: RELATION_TAILORING,
  stakeholders: STAKEHOLDERS,
  perspectives: PERSPECTIVES,
};
