import type { HelpChapter } from './helpText.ts';

/** A day with nothing but a laptop: while it lasts, and when it is over. */
const sv: readonly HelpChapter[] = [
  {
    id: 'during',
    title: 'Under dagen',
    blocks: [
      {
        list: [
          'Låt terminalfönstret vara öppet. Stängs det, eller trycker någon Ctrl-C, stannar servern.',
          'Stannar datorn: starta den och skriv `npm start` igen. Det som stod som sparat finns kvar, och telefonerna hittar tillbaka själva om datorn har samma adress.',
          'Allt ligger i mappen `data` bredvid programmet. Rör den inte medan servern är igång.',
        ],
      },
    ],
  },
  {
    id: 'after',
    title: 'Efter dagen',
    blocks: [
      {
        steps: [
          'Vänta tills arrangörens sida säger att alla enheter är i synk. Där står också vilka som fattas.',
          'Spara sammanställningen till din egen dator, i de former du behöver.',
          'Ska workshopen leva vidare på en riktig server: spara tavlan som fil på arrangörens sida, och öppna filen där. Nya länkar skapas då.',
          'Radera workshopen på arrangörens sida när du inte behöver den här längre. Lånar du datorn: ta sedan bort hela mappen.',
        ],
      },
      'Workshopen raderas annars av sig själv på det datum som står på arrangörens sida, nästa gång servern är igång.',
    ],
  },
  {
    id: 'trouble',
    title: 'När det krånglar',
    blocks: [
      {
        facts: [
          [
            'Telefonen hittar inte sidan',
            'Är den på samma nät, och inte på mobilnätet? Prova med en annan telefon. Hittar ingen är det nästan alltid gästnätet eller brandväggen.',
          ],
          [
            'QR-koden leder fel',
            'Den gjordes när sidan var öppnad som `localhost`, eller datorn har fått ny adress. Öppna sidan på adressen i terminalfönstret och visa koden på nytt.',
          ],
          [
            '"Port 4040 is taken"',
            'Servern är redan igång i ett annat fönster, eller ett annat program tar platsen. Prova `PORT=4050 npm start`.',
          ],
          [
            '"Another relay already uses DATA_DIR"',
            'Servern är redan igång. Stäng det andra fönstret först.',
          ],
          [
            'Det går trögt för alla',
            'Oftast är det det trådlösa nätet, inte datorn. Låt några gå över till bordets dator, eller stäng det som inte behövs på telefonerna.',
          ],
        ],
      },
    ],
  },
];

const en: readonly HelpChapter[] = [
  {
    id: 'during',
    title: 'During the day',
    blocks: [
      {
        list: [
          'Leave the terminal open. If it is closed, or somebody presses Ctrl-C, the server stops.',
          'If the computer stops: start it and type `npm start` again. What was shown as saved is there, and the phones find their way back by themselves if the computer has the same address.',
          'Everything lies in the folder `data` beside the program. Do not touch it while the server is running.',
        ],
      },
    ],
  },
  {
    id: 'after',
    title: 'After the day',
    blocks: [
      {
        steps: [
          'Wait until the organiser’s page says that every device is in sync. It also says which are missing.',
          'Save the summary to your own computer, in the forms you need.',
          'If the workshop is to live on at a real server: save the board as a file on the organiser’s page, and open the file there. New links are made.',
          'Delete the workshop on the organiser’s page when you no longer need it here. If the computer is borrowed, then remove the whole folder.',
        ],
      },
      'Otherwise the workshop is deleted by itself on the date that stands on the organiser’s page, the next time the server is running.',
    ],
  },
  {
    id: 'trouble',
    title: 'When something is wrong',
    blocks: [
      {
        facts: [
          [
            'The phone does not find the page',
            'Is it on the same network, and not on mobile data? Try another phone. If none finds it, it is nearly always the guest network or the firewall.',
          ],
          [
            'The QR code leads nowhere',
            'It was made while the page was open as `localhost`, or the computer has got a new address. Open the page at the address in the terminal and show the code again.',
          ],
          [
            '“Port 4040 is taken”',
            'The server is already running in another window, or another program has the place. Try `PORT=4050 npm start`.',
          ],
          [
            '“Another relay already uses DATA_DIR”',
            'The server is already running. Close the other window first.',
          ],
          [
            'It is slow for everybody',
            'Mostly it is the wireless network, not the computer. Let some go over to the computer of their table, or close what is not needed on the phones.',
          ],
        ],
      },
    ],
  },
];

const da: readonly HelpChapter[] = [
  {
    id: 'during',
    title: 'I løbet af dagen',
    blocks: [
      {
        list: [
          'Lad terminalvinduet være åbent. Lukkes det, eller trykker nogen Ctrl-C, standser serveren.',
          'Standser computeren: start den, og skriv `npm start` igen. Det, der stod som gemt, er der stadig, og telefonerne finder selv tilbage, hvis computeren har samme adresse.',
          'Alt ligger i mappen `data` ved siden af programmet. Rør den ikke, mens serveren kører.',
        ],
      },
    ],
  },
  {
    id: 'after',
    title: 'Efter dagen',
    blocks: [
      {
        steps: [
          'Vent, til arrangørens side siger, at alle enheder er synkroniseret. Der står også, hvilke der mangler.',
          'Gem opsamlingen på din egen computer i de former, du behøver.',
          'Skal workshoppen leve videre på en rigtig server: gem tavlen som fil på arrangørens side, og åbn filen dér. Så laves der nye links.',
          'Slet workshoppen på arrangørens side, når du ikke længere behøver den her. Er computeren lånt: fjern derefter hele mappen.',
        ],
      },
      'Ellers slettes workshoppen af sig selv på den dato, der står på arrangørens side, næste gang serveren kører.',
    ],
  },
  {
    id: 'trouble',
    title: 'Når det driller',
    blocks: [
      {
        facts: [
          [
            'Telefonen finder ikke siden',
            'Er den på samme net og ikke på mobilnettet? Prøv med en anden telefon. Finder ingen den, er det næsten altid gæstenettet eller firewallen.',
          ],
          [
            'QR-koden fører forkert',
            'Den blev lavet, mens siden var åbnet som `localhost`, eller computeren har fået ny adresse. Åbn siden på adressen i terminalvinduet, og vis koden igen.',
          ],
          [
            '"Port 4040 is taken"',
            'Serveren kører allerede i et andet vindue, eller et andet program har pladsen. Prøv `PORT=4050 npm start`.',
          ],
          [
            '"Another relay already uses DATA_DIR"',
            'Serveren kører allerede. Luk det andet vindue først.',
          ],
          [
            'Det går trægt for alle',
            'Som regel er det det trådløse net, ikke computeren. Lad nogle gå over til bordets computer, eller luk det, der ikke er brug for på telefonerne.',
          ],
        ],
      },
    ],
  },
];

export const laptopDay = { sv, en, da };
