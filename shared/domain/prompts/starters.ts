import type { ColumnId } from '../columns.ts';
import type { Localized } from '../lang.ts';
import type { StepId } from '../steps.ts';

/** How a card may begin, when the first words are the hard ones. At most 60 characters. */
export const STARTERS: Readonly<Record<StepId, Readonly<Record<ColumnId, Localized>>>> = {
  valueVision: {
    strengths: {
      sv: 'Vi håller redan ord när vi …',
      en: 'We already keep our word when we …',
      da: 'Vi holder allerede ord, når vi …',
    },
    needs: {
      sv: 'Det blir svårt att hålla löftet när …',
      en: 'It gets hard to keep the promise when …',
      da: 'Det bliver svært at holde løftet, når …',
    },
    strategies: {
      sv: 'Löftet blir lättare att hålla om vi …',
      en: 'The promise becomes easier to keep if we …',
      da: 'Løftet bliver lettere at holde, hvis vi …',
    },
  },
  systemKnowledge: {
    strengths: {
      sv: 'Vi har redan lärt oss av varandra att …',
      en: 'We have already learned from each other that …',
      da: 'Vi har allerede lært af hinanden, at …',
    },
    needs: {
      sv: 'Det vi aldrig har frågat varandra om är …',
      en: 'What we have never asked each other about is …',
      da: 'Det, vi aldrig har spurgt hinanden om, er …',
    },
    strategies: {
      sv: 'Vi lär känna varandras vardag genom att …',
      en: 'We get to know each other’s working day by …',
      da: 'Vi lærer hinandens hverdag at kende ved at …',
    },
  },
  relationTailoring: {
    strengths: {
      sv: 'Kontakten är bra mellan …',
      en: 'Contact works well between …',
      da: 'Kontakten er god mellem …',
    },
    needs: {
      sv: 'Det glappar mellan …',
      en: 'There is a gap between …',
      da: 'Der mangler en forbindelse mellem …',
    },
    strategies: {
      sv: 'Vi tar första stygnet genom att …',
      en: 'We sew the first stitch by …',
      da: 'Vi syr det første sting ved at …',
    },
  },
  stakeholders: {
    strengths: {
      sv: 'En aktör som redan gör skillnad är …',
      en: 'One actor already making a difference is …',
      da: 'En aktør, der allerede gør en forskel, er …',
    },
    needs: {
      sv: 'Runt bordet saknar vi …',
      en: 'Around the table we are missing …',
      da: 'Rundt om bordet mangler vi …',
    },
    strategies: {
      sv: 'Vi får med fler genom att …',
      en: 'We bring more people in by …',
      da: 'Vi får flere med ved at …',
    },
  },
  perspectives: {
    strengths: {
      sv: 'Vi förstår mer när vi lyssnar på …',
      en: 'We understand more when we listen to …',
      da: 'Vi forstår mere, når vi lytter til …',
    },
    needs: {
      sv: 'Vi tar för givet att …',
      en: 'We take it for granted that …',
      da: 'Vi tager for givet, at …',
    },
    strategies: {
      sv: 'En bättre fråga att börja med är …',
      en: 'A better question to start with is …',
      da: 'Et bedre spørgsmål at begynde med er …',
    },
  },
};
