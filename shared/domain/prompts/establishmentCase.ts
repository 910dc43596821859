import type { CaseTemplate } from './caseTemplate.ts';

/** Etablering: the first time of newcomers in the country. */
export const ESTABLISHMENT_CASE: CaseTemplate = {
  title: {
    sv: 'Alla kallar till torsdag',
    en: 'Everyone wants Thursday',
    da: 'Alle indkalder til torsdag',
  },
  text: {
    sv: [
      'En familj har nyss fått uppehållstillstånd och en tillfällig bostad.',
      'Arbetsförmedlingen gör en plan, svenskundervisningen lägger ett schema, förskolan vill skola in det yngsta barnet och vårdcentralen kallar till hälsosamtal.',
      'Allt hamnar på samma torsdag, och det finns tolk till bara ett av mötena.',
      'Den som uteblir från ett möte kan få lägre ersättning, och den som missar lektioner kommer efter i språket.',
      'En av föräldrarna har ett yrke som behövs, men betygen från hemlandet väntar på bedömning.',
      'Snart måste de flytta, kanske till en kommun där allt börjar om.',
      'En granne hjälper till med breven.',
      'Varje verksamhet följer sina regler, men ingen ser hela veckan.',
    ].join(' '),
    en: [
      'A family has just been granted residence and a temporary home.',
      'The employment service makes a plan, the language school sets a timetable, the preschool wants to settle in the youngest child and the health centre invites them to a health check.',
      'It all lands on the same Thursday, with an interpreter for only one of the meetings.',
      'Anyone who misses a meeting may lose some of their benefit, and anyone who misses lessons falls behind in the language.',
      'One of the parents has a profession that is needed, but the certificates from home are waiting to be assessed.',
      'Soon they have to move, perhaps to a municipality where everything starts again.',
      'A neighbour helps with the letters.',
      'Each organisation follows its rules, but nobody sees the whole week.',
    ].join(' '),
    da: [
      'En familie har lige fået opholdstilladelse og en midlertidig bolig.',
      'Jobcenteret laver en plan, sprogskolen lægger et skema, børnehaven vil i gang med indkøringen af det yngste barn, og lægen indkalder til en helbredssamtale.',
      'Det hele falder på den samme torsdag, og der er kun tolk til ét af møderne.',
      'Den, der udebliver fra et møde, kan blive trukket i ydelsen, og den, der går glip af undervisning, kommer bagud med sproget.',
      'Den ene forælder har et fag, der er brug for, men eksamenspapirerne fra hjemlandet venter på at blive vurderet.',
      'Snart skal de flytte, måske til en kommune, hvor alt begynder forfra.',
      'En nabo hjælper med brevene.',
      'Hver organisation følger sine regler, men ingen ser hele ugen.',
    ].join(' '),
  },
};
