import type { HelpText } from './helpText.ts';

/**
 * *Tillgänglighetsredogörelse*, in the order that public bodies use: conformance, how to report, supervision, what is
 * lacking, how it was tried. Only what has been tried, and what is known to fall short.
 */
const sv: HelpText = {
  title: 'Tillgänglighetsredogörelse för Mellanrum',
  forWhom: 'Hur tillgängligt Mellanrum är, vad som brister och hur du säger till.',
  lead: 'Alla i rummet ska kunna vara med, oavsett hur de ser, hör, rör sig eller läser. Här står hur Mellanrum uppfyller lagen om tillgänglighet till digital offentlig service, vad som brister och hur du säger till.',
  chapters: [
    {
      id: 'compliance',
      title: 'Hur tillgängligt är det?',
      blocks: [
        'Mellanrum är **delvis förenligt** med lagen (2018:1937) om tillgänglighet till digital offentlig service och standarden EN 301 549, på grund av bristerna nedan. Målet är WCAG 2.2 på nivå AA.',
      ],
    },
    {
      id: 'report',
      title: 'Om något hindrar dig',
      blocks: [
        'Är dagen igång just nu: säg till den som leder. Alla får skriva på papper, och någon annan kan föra in det. Du kan också be att få innehållet i en annan form.',
        'Annars hör du av dig till den som driver servern. Berätta vad du försökte göra, på vilken sida, och vilken enhet och vilket hjälpmedel du använde.',
      ],
    },
    {
      id: 'supervision',
      title: 'Tillsyn',
      blocks: [
        'Den som driver servern ansvarar för att lagen följs. Är du inte nöjd med svaret kan du anmäla det till den myndighet som har tillsyn.',
      ],
    },
    {
      id: 'lacking',
      title: 'Kända brister',
      blocks: [
        'Det här är inte förenligt med kraven, eller inte prövat nog för att vi ska veta:',
        {
          list: [
            '**Skärmläsare.** Sidorna är inte prövade med NVDA, JAWS, VoiceOver eller TalkBack av någon som använder dem till vardags, och inte av en utomstående granskare. Det vi har prövat är det träd av namn och roller som skärmläsare läser.',
            '**Språket i korten** (WCAG 3.1.2). Varje kort är märkt med det språk som skrivaren hade valt i Mellanrum. Skriver någon på ett annat språk läses kortet upp med fel uttal.',
            '**Större textavstånd** (WCAG 1.4.12). I översikten ”Hela tavlan” står början av korten. Med större avstånd mellan bokstäverna syns mindre av dem. Hela kortet är ett tryck bort.',
            '**Kartan** är en bild med knappar som kan ligga tätt när aktörerna är många. Listan bredvid har samma innehåll.',
            '**Pdf** gör du med webbläsarens egen utskrift. I Chrome och Edge blir den taggad. I andra webbläsare kan rubriker och ordning gå förlorade: använd då webbsidan eller Word-filen, som har samma innehåll.',
            '**Storbilden** är till för att ses i rummet och går inte att förstora av den som tittar. Samma innehåll finns på den egna enheten.',
            '**Webbläsare.** Den automatiska prövningen görs i Chromium, inte i Firefox och Safari.',
            '**Danska och engelska** är inte granskade av personer som har språken som modersmål.',
          ],
        },
        'Det deltagarna skriver kan vara svårläst. Ingen del är undantagen som oskäligt betungande.',
      ],
    },
    {
      id: 'how',
      title: 'Så har vi prövat',
      blocks: [
        'Egen bedömning den 23 november 2026, samma dag som redogörelsen senast ändrades. Ingen utomstående har granskat.',
        {
          list: [
            'Alla sidor och lägen läses av granskningsverktyget axe vid varje ändring, på svenska, i ljust tema, mörkt tema och med högre kontrast, och ska vara utan anmärkning. Drygt hundra av dem är också lästa på engelska och danska.',
            'Samma lägen prövas vid 320 pixlars bredd, som motsvarar 400 procents förstoring, utan att något behöver rullas i sidled.',
            'Vi har gått igenom dagens moment med enbart tangentbord och läst det som en skärmläsare får höra: gå med, skriva, flytta, gruppera, rösta, bedöma en relation på trappan, leda ett helt steg och spara sammanställningen. Huvuddelen av det prövas på nytt vid varje ändring: att fokus aldrig tappas bort och att varje händelse sägs en gång.',
            'Allt som kan dras kan också göras med knappar, menyer och tangenter.',
            'Drygt hundra lägen är lästa med större avstånd mellan rader, ord och bokstäver. Det som klipptes av står bland bristerna.',
            'Färg är aldrig det enda som skiljer saker åt. Inget blinkar eller rör sig för den som har valt minskad rörelse.',
            'Word-filen och sammanställningens webbsida prövas för rubriker, språk och läsordning.',
          ],
        },
      ],
    },
    {
      id: 'yourself',
      title: 'Det du kan ställa in själv',
      blocks: [
        'Under "Text, kontrast och språk": språk, ljust eller mörkt, större text och kortkommandon. Där kan du också pausa uppdateringar: då väntar andras kort tills du ber om dem, och de läses inte upp. Sidan följer enhetens inställningar för högre kontrast, egna färger och minskad rörelse.',
      ],
    },
  ],
};

const en: HelpText = {
  title: 'Accessibility statement for Mellanrum',
  forWhom: 'How accessible Mellanrum is, what falls short and how to tell us.',
  lead: 'Everybody in the room is to be able to take part, however they see, hear, move or read. Here is how Mellanrum meets the Swedish act on accessibility to digital public services, what falls short and how to tell us.',
  chapters: [
    {
      id: 'compliance',
      title: 'How accessible is it?',
      blocks: [
        'Mellanrum is **partially compliant** with the Swedish act (2018:1937) on accessibility to digital public services and the standard EN 301 549, because of the shortcomings below. The aim is WCAG 2.2 at level AA.',
      ],
    },
    {
      id: 'report',
      title: 'If something is in your way',
      blocks: [
        'If the day is on just now: tell whoever leads it. Everybody may write on paper, and somebody else can enter it. You can also ask for the content in another form.',
        'Otherwise turn to whoever runs the server. Say what you tried to do, on which page, and what device and assistive technology you used.',
      ],
    },
    {
      id: 'supervision',
      title: 'Supervision',
      blocks: [
        'Whoever runs the server is responsible for following the law. If you are not satisfied with their answer you can report it to the supervisory body.',
      ],
    },
    {
      id: 'lacking',
      title: 'Known shortcomings',
      blocks: [
        'This does not meet the requirements, or has not been tried enough for us to know:',
        {
          list: [
            '**Screen readers.** The pages have not been tried with NVDA, JAWS, VoiceOver or TalkBack by somebody who uses them every day, nor by an outside assessor. What we have tried is the tree of names and roles that screen readers read.',
            '**The language of cards** (WCAG 3.1.2). Each card is marked with the language its writer had chosen in Mellanrum. If somebody writes in another, the card is read with the wrong pronunciation.',
            '**More text spacing** (WCAG 1.4.12). In the overview “The whole board” only the beginnings of the cards are shown. With more space between letters less of them is seen. The whole card is one press away.',
            '**The map** is a picture with buttons that may lie close together when the actors are many. The list beside it has the same content.',
            '**PDF** is made by your browser’s own printing. In Chrome and Edge it is tagged. In others, headings and order may be lost: use the web page or the Word file then, which say the same.',
            '**The big screen** is made to be seen in the room and cannot be enlarged by those who watch. The same is on your own device.',
            '**Browsers.** The automatic checks are made in Chromium, not in Firefox and Safari.',
            '**Danish and English** have not been reviewed by people whose first language they are.',
          ],
        },
        'What participants write may be hard to read. No part is exempted as a disproportionate burden.',
      ],
    },
    {
      id: 'how',
      title: 'How we have tested',
      blocks: [
        'Own assessment on 23 November 2026, the day this statement was last changed. Nobody from outside has assessed it.',
        {
          list: [
            'Every page and state is read by the checker axe at each change, in Swedish, in a light theme, a dark theme and with more contrast, and must have nothing to remark. Over a hundred of them have also been read in English and Danish.',
            'The same states are tried at a width of 320 pixels, which is 400 per cent zoom, without anything to scroll sideways.',
            'We have gone through what is done during the day with the keyboard alone, and read what a screen reader gets to hear: joining, writing, moving, grouping, voting, rating a relation on the ladder, leading a whole step and saving the summary. Most of it is tried anew at each change: that focus is never lost, and that each event is said once.',
            'All that can be dragged can be done by buttons, menus and keys too.',
            'Over a hundred states have been read with more space between lines, words and letters. What was cut off stands among the shortcomings.',
            'Colour is never all that tells things apart. Nothing blinks or moves for those who have chosen reduced motion.',
            'The Word file and the summary’s web page are tried for headings, language and reading order.',
          ],
        },
      ],
    },
    {
      id: 'yourself',
      title: 'What you can set yourself',
      blocks: [
        'Under “Text, contrast and language”: language, light or dark, larger text and shortcuts. There you can also pause updates: others’ cards then wait until you ask for them, and are not read aloud. The page follows your device’s settings for more contrast, own colours and reduced motion.',
      ],
    },
  ],
};

const da: HelpText = {
  title: 'Tilgængelighedserklæring for Mellanrum',
  forWhom: 'Hvor tilgængeligt Mellanrum er, hvad der mangler, og hvordan du siger til.',
  lead: 'Alle i rummet skal kunne være med, uanset hvordan de ser, hører, bevæger sig eller læser. Her står, hvordan Mellanrum lever op til den svenske lov om tilgængelighed til digital offentlig service, hvad der mangler, og hvordan du siger til.',
  chapters: [
    {
      id: 'compliance',
      title: 'Hvor tilgængeligt er det?',
      blocks: [
        'Mellanrum er **delvist i overensstemmelse** med den svenske lov (2018:1937) om tilgængelighed til digital offentlig service og standarden EN 301 549 på grund af manglerne nedenfor. Målet er WCAG 2.2 på niveau AA.',
      ],
    },
    {
      id: 'report',
      title: 'Hvis noget hindrer dig',
      blocks: [
        'Er dagen i gang lige nu: sig det til den, der leder. Alle må skrive på papir, og en anden kan føre det ind. Du kan også bede om at få indholdet i en anden form.',
        'Ellers henvender du dig til den, der driver serveren. Fortæl, hvad du forsøgte at gøre, på hvilken side, og hvilken enhed og hvilket hjælpemiddel du brugte.',
      ],
    },
    {
      id: 'supervision',
      title: 'Tilsyn',
      blocks: [
        'Den, der driver serveren, har ansvaret for, at loven følges. Er du ikke tilfreds med svaret, kan du klage til den myndighed, der fører tilsyn.',
      ],
    },
    {
      id: 'lacking',
      title: 'Kendte mangler',
      blocks: [
        'Dette lever ikke op til kravene, eller det er ikke prøvet nok til, at vi ved det:',
        {
          list: [
            '**Skærmlæsere.** Siderne er ikke prøvet med NVDA, JAWS, VoiceOver eller TalkBack af nogen, der bruger dem til daglig, og ikke af en udefrakommende. Det, vi har prøvet, er det træ af navne og roller, som skærmlæsere læser.',
            '**Sproget i kortene** (WCAG 3.1.2). Hvert kort er mærket med det sprog, den skrivende havde valgt i Mellanrum. Skriver nogen på et andet sprog, læses kortet op med forkert udtale.',
            '**Større afstand i teksten** (WCAG 1.4.12). I oversigten ”Hele tavlen” står begyndelsen af kortene. Med større afstand mellem bogstaverne ses mindre af dem. Hele kortet er ét tryk væk.',
            '**Mellemrumskortet** er et billede med knapper, der kan ligge tæt, når der er mange aktører. Listen ved siden af har det samme indhold.',
            '**Pdf** laver du med browserens egen udskrift. I Chrome og Edge bliver den tagget. I andre browsere kan overskrifter og rækkefølge gå tabt: brug så websiden eller Word-filen, som har samme indhold.',
            '**Storskærmen** er til at se i rummet og kan ikke forstørres af den, der ser på. Det samme findes på din egen enhed.',
            '**Browsere.** Den automatiske prøvning sker i Chromium, ikke i Firefox og Safari.',
            '**Dansk og engelsk** er ikke gennemgået af personer, der har sprogene som modersmål.',
          ],
        },
        'Det, deltagerne skriver, kan være svært at læse. Ingen del er undtaget som en uforholdsmæssigt stor byrde.',
      ],
    },
    {
      id: 'how',
      title: 'Sådan har vi prøvet',
      blocks: [
        'Egen vurdering den 23. november 2026, samme dag som erklæringen sidst blev ændret. Ingen udefra har vurderet den.',
        {
          list: [
            'Alle sider og tilstande læses af værktøjet axe ved hver ændring, på svensk, i lyst tema, mørkt tema og med højere kontrast, og skal være uden anmærkning. Godt hundrede af dem er også læst på engelsk og dansk.',
            'De samme tilstande prøves ved 320 pixels bredde, som svarer til 400 procents forstørrelse, uden at noget skal rulles sidelæns.',
            'Vi har gennemgået dagens handlinger kun med tastatur og læst det, en skærmlæser får at høre: at deltage, skrive, flytte, gruppere, stemme, vurdere en relation på trappen, lede et helt trin og gemme opsamlingen. Det meste prøves igen ved hver ændring: at fokus aldrig forsvinder, og at hver hændelse siges én gang.',
            'Alt, der kan trækkes, kan også gøres med knapper, menuer og taster.',
            'Godt hundrede tilstande er læst med større afstand mellem linjer, ord og bogstaver. Det, der blev klippet af, står blandt manglerne.',
            'Farve er aldrig det eneste, der skiller ting ad. Intet blinker eller bevæger sig for den, der har valgt mindre bevægelse.',
            'Word-filen og opsamlingens webside prøves for overskrifter, sprog og læserækkefølge.',
          ],
        },
      ],
    },
    {
      id: 'yourself',
      title: 'Det, du selv kan indstille',
      blocks: [
        'Under "Tekst, kontrast og sprog": sprog, lyst eller mørkt, større tekst og genveje. Der kan du også sætte opdateringer på pause: så venter andres kort, til du beder om dem, og de læses ikke op. Siden følger enhedens indstillinger for højere kontrast, egne farver og mindre bevægelse.',
      ],
    },
  ],
};

export const accessibility = { sv, en, da };
