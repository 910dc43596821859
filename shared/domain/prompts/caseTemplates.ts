import type { Localized } from '../lang.ts';
import type { CaseTemplate } from './caseTemplate.ts';
import { CHILD_AND_FAMILY_CASE } from './childAndFamilyCase.ts';
import { ESTABLISHMENT_CASE } from './establishmentCase.ts';
import { WORK_REHABILITATION_CASE } from './workRehabilitationCase.ts';

export const CASE_TEMPLATE_IDS = ['workRehabilitation', 'childAndFamily', 'establishment'] as const;
export type CaseTemplateId = (typeof CASE_TEMPLATE_IDS)[number];

export const CASE_TEMPLATES: Readonly<Record<CaseTemplateId, CaseTemplate>> = {
  workRehabilitation: WORK_REHABILITATION_CASE,
  childAndFamily: CHILD_AND_FAMILY_CASE,
  establishment: ESTABLISHMENT_CASE,
};

/** Stands with every case, wherever it is shown. */
export const CASE_NOTICE: Localized = {
  sv: 'Fallet är påhittat och hopsatt av många erfarenheter. Verkliga personers ärenden hör inte hemma här.',
  en: 'The case is invented and put together from many experiences. Real people’s matters do not belong here.',
  da: 'Casen er opdigtet og sat sammen af mange erfaringer. Virkelige menneskers sager hører ikke hjemme her.',
};
