import type { LifeArea } from '#shared/domain/lifeArea.ts';

const sv = {
  ofTable: (table: string) => `${table}: bordets eget fall`,
  life: 'Livets områden',
  area: 'Område',
  areas: {
    home: 'Boende',
    livelihood: 'Försörjning',
    health: 'Hälsa',
    family: 'Familj och relationer',
    everyday: 'Vardag',
    economy: 'Ekonomi och skulder',
    ownGoals: 'Egna mål',
  } satisfies Readonly<Record<LifeArea, string>>,
  text: 'Så är det',
  conditions: 'Villkor',
  agency: 'Kan själv påverka',
  actors: 'Aktörer som rör vid det',
  falls: 'Här faller personen mellan',
  where: 'Ställe',
  marks: 'Markeringar',
  tables: 'Bord',
  notes: 'Vad som händer',
  between: (one: string, other: string) => `Mellan ${one} och ${other}`,
};

const en: typeof sv = {
  ofTable: (table) => `${table}: the table’s own case`,
  life: 'Areas of life',
  area: 'Area',
  areas: {
    home: 'Home',
    livelihood: 'Livelihood',
    health: 'Health',
    family: 'Family and relations',
    everyday: 'Everyday life',
    economy: 'Finances and debts',
    ownGoals: 'Own goals',
  },
  text: 'How it is',
  conditions: 'Conditions',
  agency: 'Room to act',
  actors: 'Actors that touch it',
  falls: 'Here the person falls between',
  where: 'Place',
  marks: 'Marks',
  tables: 'Tables',
  notes: 'What happens',
  between: (one, other) => `Between ${one} and ${other}`,
};

const da: typeof sv = {
  ofTable: (table) => `${table}: bordets egen case`,
  life: 'Livets områder',
  area: 'Område',
  areas: {
    home: 'Bolig',
    livelihood: 'Forsørgelse',
    health: 'Helbred',
    family: 'Familie og relationer',
    everyday: 'Hverdag',
    economy: 'Økonomi og gæld',
    ownGoals: 'Egne mål',
  },
  text: 'Sådan er det',
  conditions: 'Vilkår',
  agency: 'Kan selv påvirke',
  actors: 'Aktører, der berører det',
  falls: 'Her falder personen imellem',
  where: 'Sted',
  marks: 'Mærker',
  tables: 'Borde',
  notes: 'Det, der sker',
  between: (one, other) => `Mellem ${one} og ${other}`,
};

export const CASE_WORDS = { sv, en, da };
