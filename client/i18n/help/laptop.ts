import type { HelpText } from './helpText.ts';

/** A day with nothing but a laptop, for the head of an association and not for an IT department: before it. */
const sv: HelpText = {
  title: 'Med en bärbar dator i salen',
  forWhom: 'För dig som ska hålla en dag utan server och utan it-avdelning.',
  lead: 'Du behöver ingen server och inget internet under dagen. En bärbar dator, ett trådlöst nät och en projektor räcker. Här står hur du gör, vad som fungerar så och vad som inte gör det.',
  chapters: [
    {
      id: 'before',
      title: 'Några dagar före',
      blocks: [
        {
          steps: [
            'Installera Node.js från nodejs.org, version 20.19 eller senare. Be it-stödet om datorn är låst.',
            'Lägg Mellanrums mapp på datorn och öppna ett terminalfönster i den.',
            'Skriv `npm start`. Första gången hämtas det som fattas, och då behövs internet i några minuter. Sedan startar det utan internet.',
            'Nu står två adresser i fönstret. `http://localhost:4040` gäller bara på datorn själv. Den andra, till exempel `http://192.168.1.20:4040`, gäller för alla på samma nät. Under den finns en QR-kod.',
            'Öppna den andra adressen, den som börjar på `http://192.168` eller liknande, också på datorn själv. Länkar och QR-koder leder dit du själv är, och till `localhost` kommer ingen telefon.',
            'Prova med två telefoner, helst i den sal där ni ska vara.',
          ],
        },
        'Det här är provat på Linux. Node finns också för Windows och Mac, men där har vi inte provat: gör det i god tid.',
      ],
    },
    {
      id: 'network',
      title: 'Nätet i salen',
      blocks: [
        {
          list: [
            'Datorn och telefonerna ska vara på **samma trådlösa nät**. Många gästnät hindrar enheterna från att nå varandra. Be om ett nät som tillåter det, eller ta med en egen router. Den behöver inte vara kopplad till internet.',
            'Räkna med drygt två enheter per person. Små routrar klarar ofta bara 20–30.',
            'Sätt lösenord på nätet. Utan https går texten okrypterad mellan telefon och dator, och den som är på samma nät kan läsa den.',
            'Första gången kan datorns brandvägg fråga om Node får ta emot anslutningar. Svara ja.',
            'Sätt i laddaren, stäng av viloläget och låt locket vara öppet.',
            'En dator kan få en ny adress när den byter nät eller startas om. Skriv därför inte ut QR-koden förrän datorn är på salens nät.',
          ],
        },
      ],
    },
    {
      id: 'works',
      title: 'Det här fungerar',
      blocks: [
        {
          list: [
            'Allt som hör till dagen: gå med, skriva, gruppera, rösta, rita kartan, leda stegen, visa på storbilden, skriva löften.',
            'Telefonen sparar det som skrivs också när den tappar nätet, och skickar det när den är tillbaka. Sidan ska då vara öppen.',
            'Sammanställningen, som sida, utskrift, Word, Excel och textfil.',
            'Alla språk, teman och textstorlekar.',
          ],
        },
      ],
    },
    {
      id: 'worksNot',
      title: 'Det här fungerar inte',
      blocks: [
        'Webbläsare håller inne en del på sidor utan https. Därför gäller detta när adressen börjar på `http://`:',
        {
          list: [
            '**Appen kan inte installeras**, och sidan kan inte öppnas på nytt utan kontakt med datorn. Be alla låta sidan vara öppen. Sidan säger det också själv.',
            'Webbläsaren lovar inte att behålla kopian på telefonen om den får ont om plats.',
            'Storbildens skärm kan slockna av sig själv. Ställ in datorn så att den inte gör det.',
            'Knapparna för att dela och kopiera kan visa texten för dig att kopiera för hand i stället.',
            'Den som inte är i salen kan inte vara med.',
          ],
        },
        'Ska ni ha allt det behöver ni en server med https. Visa sidan om drift för er it-avdelning.',
      ],
    },
  ],
};

const en: HelpText = {
  title: 'With a laptop in the hall',
  forWhom: 'For you who are to hold a day without a server and without an IT department.',
  lead: 'You need no server, and no internet during the day. A laptop, a wireless network and a projector will do. Here is how you go about it, what works that way and what does not.',
  chapters: [
    {
      id: 'before',
      title: 'A few days before',
      blocks: [
        {
          steps: [
            'Install Node.js from nodejs.org, version 20.19 or later. Ask your IT support if the computer is locked.',
            'Put the folder of Mellanrum on the computer and open a terminal in it.',
            'Type `npm start`. The first time it fetches what is missing, and needs the internet for a few minutes. After that it starts without.',
            'Two addresses now stand in the window. `http://localhost:4040` is for the computer itself only. The other one, such as `http://192.168.1.20:4040`, is for everybody on the same network. Below it is a QR code.',
            'Open that other address, the one that begins with `http://192.168` or the like, on the computer itself too. Links and QR codes lead to where you are, and no phone gets to `localhost`.',
            'Try it with two phones, best of all in the hall where you are going to be.',
          ],
        },
        'This has been tried on Linux. There is a Node for Windows and Mac as well, but we have not tried there: do so in good time.',
      ],
    },
    {
      id: 'network',
      title: 'The network in the hall',
      blocks: [
        {
          list: [
            'The computer and the phones must be on **the same wireless network**. Many guest networks keep devices from reaching each other. Ask for one that does not, or bring a router of your own. It need not be connected to the internet.',
            'Count on a little over two devices for each person. Small routers often take only 20–30.',
            'Put a password on the network. Without https the texts go unencrypted between phone and computer, and whoever is on the same network can read them.',
            'The first time, the computer’s firewall may ask whether Node may receive connections. Say yes.',
            'Plug in the charger, turn sleep off and leave the lid open.',
            'A computer can get a new address when it changes network or is restarted. So do not print the QR code until it is on the network of the hall.',
          ],
        },
      ],
    },
    {
      id: 'works',
      title: 'What works',
      blocks: [
        {
          list: [
            'All that belongs to the day: joining, writing, grouping, voting, drawing the map, leading the steps, showing on the big screen, making promises.',
            'A phone keeps what is written also when it loses the network, and sends it when it is back. The page must be open meanwhile.',
            'The summary, as a page, on paper, as Word, Excel and text.',
            'Every language, theme and text size.',
          ],
        },
      ],
    },
    {
      id: 'worksNot',
      title: 'What does not',
      blocks: [
        'Browsers hold some things back on pages without https. So this is how it is when the address begins with `http://`:',
        {
          list: [
            '**The app cannot be installed**, and the page cannot be opened anew without reaching the computer. Ask everybody to leave the page open. The page says so itself.',
            'The browser does not promise to keep the copy on the phone when it is short of room.',
            'The big screen may go dark by itself. Set the computer so that it does not.',
            'The buttons for sharing and copying may show you the text to copy by hand instead.',
            'Those who are not in the hall cannot take part.',
          ],
        },
        'For all of that you need a server with https. Show your IT department the page about running it.',
      ],
    },
  ],
};

const da: HelpText = {
  title: 'Med en bærbar computer i salen',
  forWhom: 'For dig, der skal holde en dag uden server og uden it-afdeling.',
  lead: 'Du behøver ingen server og intet internet i løbet af dagen. En bærbar computer, et trådløst net og en projektor er nok. Her står, hvordan du gør, hvad der virker på den måde, og hvad der ikke gør.',
  chapters: [
    {
      id: 'before',
      title: 'Nogle dage før',
      blocks: [
        {
          steps: [
            'Installér Node.js fra nodejs.org, version 20.19 eller nyere. Bed it-supporten om hjælp, hvis computeren er låst.',
            'Læg Mellanrums mappe på computeren, og åbn et terminalvindue i den.',
            'Skriv `npm start`. Første gang hentes det, der mangler, og så kræves der internet i nogle minutter. Derefter starter det uden internet.',
            'Nu står der to adresser i vinduet. `http://localhost:4040` gælder kun på computeren selv. Den anden, for eksempel `http://192.168.1.20:4040`, gælder for alle på samme net. Under den er der en QR-kode.',
            'Åbn den anden adresse, den, der begynder med `http://192.168` eller lignende, også på computeren selv. Links og QR-koder fører derhen, hvor du selv er, og til `localhost` når ingen telefon.',
            'Prøv med to telefoner, helst i den sal, hvor I skal være.',
          ],
        },
        'Det her er prøvet på Linux. Node findes også til Windows og Mac, men der har vi ikke prøvet: gør det i god tid.',
      ],
    },
    {
      id: 'network',
      title: 'Nettet i salen',
      blocks: [
        {
          list: [
            'Computeren og telefonerne skal være på **det samme trådløse net**. Mange gæstenet hindrer enhederne i at nå hinanden. Bed om et net, der tillader det, eller tag en router med. Den behøver ikke være forbundet til internettet.',
            'Regn med godt to enheder pr. person. Små routere kan ofte kun klare 20–30.',
            'Sæt adgangskode på nettet. Uden https går teksten ukrypteret mellem telefon og computer, og den, der er på samme net, kan læse den.',
            'Første gang kan computerens firewall spørge, om Node må modtage forbindelser. Svar ja.',
            'Sæt opladeren i, slå dvale fra, og lad låget være åbent.',
            'En computer kan få en ny adresse, når den skifter net eller genstartes. Udskriv derfor først QR-koden, når computeren er på salens net.',
          ],
        },
      ],
    },
    {
      id: 'works',
      title: 'Det her virker',
      blocks: [
        {
          list: [
            'Alt, der hører til dagen: at deltage, skrive, gruppere, stemme, tegne mellemrumskortet, lede trinnene, vise på storskærmen, give løfter.',
            'Telefonen gemmer det, der skrives, også når den mister nettet, og sender det, når den er tilbage. Siden skal være åben imens.',
            'Opsamlingen, som side, på papir, som Word, Excel og tekstfil.',
            'Alle sprog, temaer og tekststørrelser.',
          ],
        },
      ],
    },
    {
      id: 'worksNot',
      title: 'Det her virker ikke',
      blocks: [
        'Browsere holder noget tilbage på sider uden https. Derfor gælder dette, når adressen begynder med `http://`:',
        {
          list: [
            '**Appen kan ikke installeres**, og siden kan ikke åbnes igen uden kontakt til computeren. Bed alle om at lade siden være åben. Siden siger det også selv.',
            'Browseren lover ikke at beholde kopien på telefonen, hvis den mangler plads.',
            'Storskærmen kan slukke af sig selv. Indstil computeren, så den ikke gør det.',
            'Knapperne til at dele og kopiere kan i stedet vise teksten, så du kan kopiere den i hånden.',
            'Den, der ikke er i salen, kan ikke være med.',
          ],
        },
        'Skal I have alt det, behøver I en server med https. Vis siden om drift til jeres it-afdeling.',
      ],
    },
  ],
};

export const laptop = { sv, en, da };
