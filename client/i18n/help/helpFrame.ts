/** What stands around the help pages. */
const sv = {
  title: 'Hjälp',
  people:
    'Ska du vara med på en dag räcker koden från storbilden. Ska du leda den visar en lista i rummet vad du gör först. På startsidan kan du öva med påhittade kort.',
  lead: 'Här finns mer för dig som ska driva Mellanrum, eller bara har en bärbar dator. Sidorna ligger på samma server som workshoparna och fungerar också utan internet.',
  contents: 'På den här sidan',
  otherPages: 'Annan hjälp',
  toHelp: 'All hjälp',
  print: 'Skriv ut',
  operator: {
    name: 'Den som driver den här servern',
    nameUnknown:
      'Den som driver servern har inte skrivit vem det är. Fråga den som bjöd in dig till dagen.',
    contact: 'Kontakt',
    contactUnknown:
      'Ingen kontaktväg är angiven. Säg till den som leder dagen, eller den som bjöd in dig.',
    supervisor: 'Tillsynsmyndighet',
    supervisorUnknown:
      'Den som driver servern har inte angett någon. I Sverige är det Digg, https://www.digg.se/tdosanmalan',
    looking: 'Hämtar uppgifter från servern …',
    outOfReach:
      'Servern svarar inte just nu. Vem som driver den, och hur du når dem, står här när den svarar.',
  },
};

const en: typeof sv = {
  title: 'Help',
  people:
    'To take part in a day, the code from the big screen is all you need. If you lead it, a list in the room shows what to do first. On the start page you can practise with invented cards.',
  lead: 'Here is more for whoever is to run Mellanrum, or has nothing but a laptop. These pages lie on the same server as the workshops and work without the internet too.',
  contents: 'On this page',
  otherPages: 'Other help',
  toHelp: 'All help',
  print: 'Print',
  operator: {
    name: 'Who runs this server',
    nameUnknown:
      'Whoever runs the server has not said who they are. Ask the person who invited you to the day.',
    contact: 'Contact',
    contactUnknown:
      'No way to reach them is given. Tell whoever leads the day, or the person who invited you.',
    supervisor: 'Supervisory body',
    supervisorUnknown:
      'Whoever runs the server has not named one. In Sweden it is Digg, https://www.digg.se/tdosanmalan',
    looking: 'Asking the server …',
    outOfReach:
      'The server does not answer just now. Who runs it and how to reach them will stand here when it does.',
  },
};

const da: typeof sv = {
  title: 'Hjælp',
  people:
    'Skal du være med på en dag, er koden fra storskærmen nok. Skal du lede den, viser en liste i rummet, hvad du gør først. På startsiden kan du øve med opdigtede kort.',
  lead: 'Her er mere til dig, der skal drive Mellanrum, eller som kun har en bærbar computer. Siderne ligger på samme server som workshopperne og virker også uden internet.',
  contents: 'På denne side',
  otherPages: 'Anden hjælp',
  toHelp: 'Al hjælp',
  print: 'Udskriv',
  operator: {
    name: 'Hvem der driver denne server',
    nameUnknown:
      'Den, der driver serveren, har ikke skrevet, hvem det er. Spørg den, der inviterede dig til dagen.',
    contact: 'Kontakt',
    contactUnknown:
      'Der er ikke angivet nogen kontakt. Sig det til den, der leder dagen, eller den, der inviterede dig.',
    supervisor: 'Tilsynsmyndighed',
    supervisorUnknown:
      'Den, der driver serveren, har ikke angivet nogen. I Sverige er det Digg, https://www.digg.se/tdosanmalan. I Danmark er det Digitaliseringsstyrelsen.',
    looking: 'Henter oplysninger fra serveren …',
    outOfReach:
      'Serveren svarer ikke lige nu. Hvem der driver den, og hvordan du når dem, står her, når den svarer.',
  },
};

export const helpFrame = { sv, en, da };
