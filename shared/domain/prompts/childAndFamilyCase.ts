import type { CaseTemplate } from './caseTemplate.ts';

export const CHILD_AND_FAMILY_CASE: CaseTemplate = {
  title: {
    sv: 'Magont på morgonen',
    en: 'A stomach ache in the morning',
    da: 'Ondt i maven om morgenen',
  },
  text: {
    sv: [
      'Ett barn har magont nästan varje skoldag och är allt oftare hemma.',
      'Skolan kallar till möte om frånvaron.',
      'Vårdcentralen hittar inget fel på magen.',
      'Barn- och ungdomspsykiatrin vill att skolan först prövar anpassningar, medan skolan väntar på en utredning för att veta vad som behövs.',
      'Socialtjänsten erbjuder stöd i hemmet, men bara om båda föräldrarna säger ja, och de är oense.',
      'Den ena föräldern är själv sjukskriven och orkar inte med fler samtal.',
      'Den andra arbetar natt.',
      'Tränaren ser barnet skratta varje vecka, men är aldrig med när de andra träffas.',
      'Alla vill väl och gör sin del.',
      'Det är bara ingen som håller i helheten.',
    ].join(' '),
    en: [
      'A child has a stomach ache almost every school day and stays at home more and more often.',
      'The school calls a meeting about the absence.',
      'The health centre finds nothing wrong.',
      'Child psychiatry wants the school to try adjustments first, while the school is waiting for an assessment to know what is needed.',
      'Social services offer support at home, but only if both parents say yes, and they disagree.',
      'One parent is on sick leave and cannot face any more meetings.',
      'The other works nights.',
      'The coach sees the child laugh every week, but is never there when the others meet.',
      'Everyone means well and does their part.',
      'There is just nobody holding it all together.',
    ].join(' '),
    da: [
      'Et barn har ondt i maven næsten hver skoledag og bliver oftere og oftere hjemme.',
      'Skolen indkalder til møde om fraværet.',
      'Lægen kan ikke finde noget galt.',
      'Børne- og ungdomspsykiatrien vil have skolen til at prøve med tilpasninger først, mens skolen venter på en udredning for at vide, hvad der er brug for.',
      'Kommunens familieafdeling tilbyder støtte i hjemmet, men kun hvis begge forældre siger ja, og de er uenige.',
      'Den ene forælder er selv sygemeldt og kan ikke overskue flere samtaler.',
      'Den anden arbejder om natten.',
      'Træneren ser barnet grine hver uge, men er aldrig med, når de andre mødes.',
      'Alle vil det bedste og gør deres.',
      'Der er bare ingen, der holder sammen på det hele.',
    ].join(' '),
  },
};
