import type { Localized } from '../lang.ts';

const same = (sv: string, en: string, da = sv): Localized => ({ sv, en, da });

/** What the rooms where this is used write in capitals, and what it stands for. Laws by their short names. */
export const ABBREVIATIONS: Readonly<Record<string, Localized>> = {
  AF: same(
    'Arbetsförmedlingen',
    'the Swedish Public Employment Service',
    'Arbetsförmedlingen (jobcenter)',
  ),
  AME: same('arbetsmarknadsenhet', 'municipal labour market unit', 'kommunal beskæftigelsesenhed'),
  BUP: same(
    'barn- och ungdomspsykiatrin',
    'child and adolescent psychiatry',
    'børne- og ungdomspsykiatrien',
  ),
  BVC: same('barnavårdscentral', 'child health centre', 'børnesundhedscenter'),
  FK: same(
    'Försäkringskassan',
    'the Swedish Social Insurance Agency',
    'Försäkringskassan (socialforsikringen)',
  ),
  HSL: same(
    'hälso- och sjukvårdslagen',
    'the Health and Medical Services Act',
    'sundhedsloven i Sverige',
  ),
  IFO: same(
    'individ- och familjeomsorg',
    'individual and family services',
    'individ- og familieområdet',
  ),
  IPS: same(
    'individanpassat stöd till arbete',
    'individual placement and support',
    'individuelt tilpasset jobstøtte',
  ),
  KAA: same(
    'det kommunala aktivitetsansvaret',
    'the municipal responsibility for young people not in school',
    'kommunens ansvar for unge uden for skolen',
  ),
  LSS: same(
    'lagen om stöd och service till vissa funktionshindrade',
    'the Act concerning Support and Service for Persons with Certain Functional Impairments',
    'loven om støtte til visse personer med handicap',
  ),
  MVC: same('mödravårdscentral', 'maternity clinic', 'jordemodercenter'),
  NPF: same(
    'neuropsykiatrisk funktionsnedsättning',
    'neuropsychiatric disability',
    'neuropsykiatrisk funktionsnedsættelse',
  ),
  OSL: same(
    'offentlighets- och sekretesslagen',
    'the Public Access to Information and Secrecy Act',
    'loven om offentlighed og tavshedspligt',
  ),
  SFI: same('svenska för invandrare', 'Swedish for immigrants', 'svensk for indvandrere'),
  SIP: same(
    'samordnad individuell plan',
    'coordinated individual plan',
    'koordineret individuel plan',
  ),
  SoL: same('socialtjänstlagen', 'the Social Services Act', 'serviceloven i Sverige'),
  VC: same('vårdcentral', 'health centre', 'sundhedscenter'),
};

/** Whether it stands in the text as a word of its own, as written: `AME:s` and `AME-handläggare` do, `FAMED` does not. */
export function isWordIn(short: string, text: string): boolean {
  let at = text.indexOf(short);
  while (at >= 0) {
    if (
      !endsInLetter(text.slice(0, at)) &&
      !startsWithLetter(text.slice(at + short.length, at + short.length + 2))
    ) {
      return true;
    }
    at = text.indexOf(short, at + 1);
  }
  return false;
}

const endsInLetter = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text.slice(-2));
const startsWithLetter = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
