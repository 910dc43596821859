import type { HelpChapter } from './helpText.ts';

/** What lies where, for how long, and what can be seen from outside. */
const sv: readonly HelpChapter[] = [
  {
    id: 'kept',
    title: 'Vad som sparas, och hur länge',
    blocks: [
      {
        facts: [
          [
            'Tavlan',
            'Kort, grupper, aktörer, relationer och löften. På varje kort står organisation, bord, tid, språk och ett märke för den som skrev. Märket räknas fram ur ett slumptal på enheten och gäller bara i den workshopen. Inga namn.',
          ],
          ['Dagen', 'Titel, plan, bord, tider, koder och de nycklar som länkarna räknas fram ur.'],
          [
            'Röster och svar',
            'Vem som gett vilken röst finns på servern medan rundan är öppen. När den stängs finns bara summan.',
          ],
          [
            'Tidigare lägen',
            'Tavlan som den såg ut vid varje byte av fas och var tionde minut, högst 200 lägen, så att kort kan tas tillbaka.',
          ],
          [
            'Sammanställningar',
            'De versioner som arrangören har fastställt eller sparat, oförändrade.',
          ],
          [
            'På enheterna',
            'En kopia av tavlan, egna utkast och slumptalet, i webbläsaren. Tas bort när workshopen raderas, nästa gång sidan öppnas.',
          ],
        ],
      },
      'Varje workshop har ett **raderingsdatum** som syns när man går med: 30 dagar efter dagen, eller efter uppföljningen om en sådan är bestämd, och 120 dagar om inget datum finns. Arrangören kan ändra det. Då tas allt bort från servern och filen skrivs om, så att inget finns kvar i den. Kvar blir ett hashvärde av workshopens id och datumet, så att enheterna får veta att de ska tömmas.',
      'Arrangören kan radera tidigare, och radera ett enskilt kort eller ord överallt: på arrangörens sida söker man ett namn och ser varje ställe där det står. Säkerhetskopior rör programmet inte.',
      'Med PostgreSQL skrivs de tabeller där ord kan stå om i sin helhet (`VACUUM FULL`) efter varje radering, och ingen kan läsa eller skriva i dem under tiden. Läser någon annan databasen just då, till exempel `pg_dump`, görs det om tills inget är kvar. Utanför programmets händer ligger databasens egen logg (WAL) tills dess filer skrivs över, arkiv av loggen, kopior på andra servrar och loggar över frågor. Med `wal_recycle = off`, och rätt för användaren att köra `CHECKPOINT` och `pg_switch_wal()`, kastas även logfilerna efter varje radering.',
      'Det som skrivs kan vara allmän handling. Sammanställningen som skickas ut är det. Rutiner för diarieföring och gallring bestämmer ni; arrangörens sida har fält för diarienummer och beslut.',
    ],
  },
  {
    id: 'logged',
    title: 'Vad som loggas',
    blocks: [
      'Rader i JSON på standard ut: start och stopp, fel, avvisade uppdateringar, radering på datum, och att databasen inte tar emot. Aldrig texter, namn, nycklar, koder, ip-adresser eller workshopens id. Med `debug` skiljs workshopar åt med ett märke som bara gäller tills processen startas om.',
      'Ip-adresser till dem som provar en kod hålls bara i minnet, tills processen startas om, för att sakta ner den som gissar. Er proxy kan logga mer: det bestämmer ni.',
    ],
  },
  {
    id: 'watch',
    title: 'Övervakning',
    blocks: [
      {
        facts: [
          ['`/healthz`', 'Svarar 200 så länge processen lever.'],
          [
            '`/readyz`',
            'Svarar 200 när den kan spara, annars 503. Använd den för lastdelning och larm.',
          ],
          [
            '`/metrics`',
            'Siffror i Prometheus format: anslutningar, öppna tavlor, avvisade uppdateringar, hur lång tid det tar att spara, minne. Inget som skiljer personer eller workshopar åt.',
          ],
        ],
      },
      { example: 'watch' },
    ],
  },
];

const en: readonly HelpChapter[] = [
  {
    id: 'kept',
    title: 'What is kept, and for how long',
    blocks: [
      {
        facts: [
          [
            'The board',
            'Cards, groups, actors, relations and promises. Each card has organisation, table, time, language and a mark of whoever wrote it. The mark is derived from a random number on the device and holds in that workshop only. No names.',
          ],
          [
            'The day',
            'Title, plan, tables, times, codes and what the keys of the links are derived from.',
          ],
          [
            'Votes and answers',
            'Who gave which vote is on the server while the round is open. When it closes, only the sum is.',
          ],
          [
            'Earlier states',
            'The board as it was at each change of phase and every ten minutes, at most 200 states, so that cards can be taken back.',
          ],
          ['Summaries', 'The versions that the organiser has finalised or kept, unchanged.'],
          [
            'On the devices',
            'A copy of the board, own drafts and the random number, in the browser. Removed when the workshop is deleted, the next time the page is opened.',
          ],
        ],
      },
      'Every workshop has a **date of deletion** that is shown on joining: 30 days after the day, or after the follow-up if there is one, and 120 days where there is no date. The organiser can change it. Then everything is removed from the server and the file is written anew, so that nothing remains in it. What is left is a hash of the workshop’s id and the date, so that devices learn that they are to be emptied.',
      'The organiser can delete earlier, and erase a single card or words everywhere: on the organiser’s page one searches for a name and sees every place where it stands. The program does not touch backups.',
      'With PostgreSQL the tables in which words may stand are written anew as a whole (`VACUUM FULL`) after each erasure, and nobody can read or write in them meanwhile. Should somebody else be reading the database just then, as `pg_dump` does, it is done again until nothing is left. Out of the program’s hands are the database’s own log (WAL) until its files are written over, archives of that log, copies on other servers, and logs of queries. With `wal_recycle = off`, and the right for the user to run `CHECKPOINT` and `pg_switch_wal()`, the log’s files too are thrown away after each erasure.',
      'What is written may be an official document. The summary that is sent out is one. You decide on registering and disposal; the organiser’s page has fields for the registration number and the decision.',
    ],
  },
  {
    id: 'logged',
    title: 'What is logged',
    blocks: [
      'Lines of JSON on standard output: start and stop, faults, refused updates, deletion on its date, and that the database does not take anything. Never texts, names, keys, codes, IP addresses or a workshop’s id. With `debug`, workshops are told apart by a mark that holds only until the process is restarted.',
      'The IP addresses of those who try a code are held in memory alone, until the process is restarted, to slow down whoever guesses. Your proxy may log more: that is for you to decide.',
    ],
  },
  {
    id: 'watch',
    title: 'Watching it',
    blocks: [
      {
        facts: [
          ['`/healthz`', 'Answers 200 as long as the process lives.'],
          [
            '`/readyz`',
            'Answers 200 when it can save, else 503. Use it for load balancing and alarms.',
          ],
          [
            '`/metrics`',
            'Figures in the format of Prometheus: connections, open boards, refused updates, how long saving takes, memory. Nothing that tells people or workshops apart.',
          ],
        ],
      },
      { example: 'watch' },
    ],
  },
];

const da: readonly HelpChapter[] = [
  {
    id: 'kept',
    title: 'Hvad der gemmes, og hvor længe',
    blocks: [
      {
        facts: [
          [
            'Tavlen',
            'Kort, grupper, aktører, relationer og løfter. På hvert kort står organisation, bord, tid, sprog og et mærke for den, der skrev. Mærket udledes af et tilfældigt tal på enheden og gælder kun i den workshop. Ingen navne.',
          ],
          ['Dagen', 'Titel, plan, borde, tider, koder og det, som linkenes nøgler udledes af.'],
          [
            'Stemmer og svar',
            'Hvem der gav hvilken stemme, findes på serveren, mens runden er åben. Når den lukkes, findes kun summen.',
          ],
          [
            'Tidligere tilstande',
            'Tavlen, som den så ud ved hvert faseskift og hvert tiende minut, højst 200 tilstande, så kort kan tages tilbage.',
          ],
          ['Opsamlinger', 'De versioner, arrangøren har godkendt eller gemt, uændret.'],
          [
            'På enhederne',
            'En kopi af tavlen, egne kladder og det tilfældige tal, i browseren. Fjernes, når workshoppen slettes, næste gang siden åbnes.',
          ],
        ],
      },
      'Hver workshop har en **sletningsdato**, som vises, når man deltager: 30 dage efter dagen, eller efter opfølgningen, hvis der er en, og 120 dage, hvor der ingen dato er. Arrangøren kan ændre den. Så fjernes alt fra serveren, og filen skrives på ny, så intet bliver i den. Tilbage bliver en hashværdi af workshoppens id og datoen, så enhederne får at vide, at de skal tømmes.',
      'Arrangøren kan slette før, og slette et enkelt kort eller ord overalt: på arrangørens side søger man et navn og ser hvert sted, hvor det står. Sikkerhedskopier rører programmet ikke.',
      'Med PostgreSQL skrives de tabeller, hvor der kan stå ord, om i deres helhed (`VACUUM FULL`) efter hver sletning, og ingen kan læse eller skrive i dem imens. Læser nogen anden databasen netop da, for eksempel `pg_dump`, gøres det om, til intet er tilbage. Uden for programmets hænder ligger databasens egen log (WAL), til dens filer skrives over, arkiver af loggen, kopier på andre servere og logge over forespørgsler. Med `wal_recycle = off`, og ret for brugeren til at køre `CHECKPOINT` og `pg_switch_wal()`, smides også logfilerne ud efter hver sletning.',
      'Det, der skrives, kan være omfattet af aktindsigt. Den opsamling, der sendes ud, er det. I bestemmer selv over journalisering og kassation; arrangørens side har felter til journalnummer og beslutning.',
    ],
  },
  {
    id: 'logged',
    title: 'Hvad der logges',
    blocks: [
      'Linjer i JSON på standard ud: start og stop, fejl, afviste opdateringer, sletning på datoen, og at databasen ikke tager imod. Aldrig tekster, navne, nøgler, koder, IP-adresser eller en workshops id. Med `debug` holdes workshopper fra hinanden med et mærke, der kun gælder, til processen genstartes.',
      'IP-adresser på dem, der prøver en kode, holdes kun i hukommelsen, til processen genstartes, for at bremse den, der gætter. Jeres proxy kan logge mere: det bestemmer I.',
    ],
  },
  {
    id: 'watch',
    title: 'Overvågning',
    blocks: [
      {
        facts: [
          ['`/healthz`', 'Svarer 200, så længe processen lever.'],
          [
            '`/readyz`',
            'Svarer 200, når den kan gemme, ellers 503. Brug den til lastfordeling og alarmer.',
          ],
          [
            '`/metrics`',
            'Tal i Prometheus’ format: forbindelser, åbne tavler, afviste opdateringer, hvor lang tid det tager at gemme, hukommelse. Intet, der holder personer eller workshopper fra hinanden.',
          ],
        ],
      },
      { example: 'watch' },
    ],
  },
];

export const runningData = { sv, en, da };
