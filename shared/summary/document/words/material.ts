const sv = {
  kept: 'Vad som sparas och vad som gallras',
  decision: (words: string) => `Beslut om gallring: ${words}`,
  working:
    'Sammanställningen är arbetsmaterial tills arrangören fastställer den. En fastställd och utskickad sammanställning är en allmän handling.',
  names:
    'Inga namn samlas in. Den som har skrivit ett kort är känd bara som organisation och bord.',
  glossary: 'Ordlista',
  noTable: 'Utan bord',
  abbreviations: 'Förkortningar',
  access: 'Tillgänglighet',
  accessText:
    'Texten har rubriker, listor och tabeller som hjälpmedel kan läsa. Kartan finns också som tabell.',
  accessTell: (where: string) => `Är något svårt att läsa eller använda? Säg till: ${where}`,
};

const en: typeof sv = {
  kept: 'What is kept and what is deleted',
  decision: (words) => `Decision on deletion: ${words}`,
  working:
    'The summary is working material until the organiser finalises it. A finalised summary that has been sent out is an official document.',
  names: 'No names are collected. Whoever wrote a card is known by organisation and table only.',
  glossary: 'Glossary',
  noTable: 'Without a table',
  abbreviations: 'Abbreviations',
  access: 'Accessibility',
  accessText:
    'The text has headings, lists and tables that assistive technology can read. The map is also there as a table.',
  accessTell: (where) => `Is anything hard to read or use? Tell us: ${where}`,
};

const da: typeof sv = {
  kept: 'Hvad der gemmes, og hvad der kasseres',
  decision: (words) => `Beslutning om kassation: ${words}`,
  working:
    'Opsamlingen er arbejdsmateriale, indtil arrangøren godkender den. En godkendt og udsendt opsamling er et offentligt dokument.',
  names:
    'Der indsamles ingen navne. Den, der har skrevet et kort, kendes kun som organisation og bord.',
  glossary: 'Ordliste',
  noTable: 'Uden bord',
  abbreviations: 'Forkortelser',
  access: 'Tilgængelighed',
  accessText:
    'Teksten har overskrifter, lister og tabeller, som hjælpemidler kan læse. Kortet findes også som tabel.',
  accessTell: (where) => `Er noget svært at læse eller bruge? Sig til: ${where}`,
};

export const MATERIAL_WORDS = { sv, en, da };
