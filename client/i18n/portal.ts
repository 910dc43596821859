/** A network that answers in place of the server: mostly its login page. Beside what is said of any network that blocks. */
const sv = {
  title: 'Nätet vill att du loggar in',
  lead: 'Något annat än servern svarar, oftast en inloggningssida för wifi. Tavlan nås först när du har loggat in där.',
  steps: [
    'Öppna en ny flik och gå till vilken sida som helst, så brukar inloggningen visa sig',
    'Visar den sig inte: stäng av wifi och byt till mobilnätet',
    'Kom tillbaka hit, resten sker av sig självt',
  ],
  rowText: 'Logga in i en ny flik, eller byt till mobilnätet. Allt du skriver sparas så länge.',
};

const en = {
  title: 'The network wants you to log in',
  lead: 'Something other than the server answers, mostly a login page for wifi. The board can be reached once you have logged in there.',
  steps: [
    'Open a new tab and go to any page; the login usually shows itself there',
    'If it does not: turn off wifi and change to the mobile network',
    'Come back here, the rest happens by itself',
  ],
  rowText:
    'Log in in a new tab, or change to the mobile network. Everything you write is saved meanwhile.',
} satisfies typeof sv;

const da = {
  title: 'Nettet vil have dig til at logge ind',
  lead: 'Noget andet end serveren svarer, oftest en login-side til wifi. Tavlen kan først nås, når du er logget ind dér.',
  steps: [
    'Åbn en ny fane, og gå til en hvilken som helst side; så plejer login at vise sig',
    'Viser den sig ikke: slå wifi fra, og skift til mobilnettet',
    'Kom tilbage hertil, resten sker af sig selv',
  ],
  rowText:
    'Log ind i en ny fane, eller skift til mobilnettet. Alt, hvad du skriver, gemmes så længe.',
} satisfies typeof sv;

export const portal = { sv, en, da };
