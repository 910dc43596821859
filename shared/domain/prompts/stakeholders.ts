import type { StepText } from './stepText.ts';

export const STAKEHOLDERS: StepText = {
  purpose: {
    sv: 'Ni väljer var ni vill börja och tar reda på vilka som måste med, också utanför myndigheterna.',
    en: 'You choose where to start and find out who has to be part of it, including people outside the authorities.',
    da: 'I vælger, hvor I vil begynde, og finder ud af, hvem der skal med, også uden for myndighederne.',
  },
  question: {
    sv: 'Vilka behöver vara med för att något ska förändras?',
    en: 'Who needs to be part of it for anything to change?',
    da: 'Hvem skal være med, for at noget kan ændre sig?',
  },
  short: {
    sv: 'Vilka behöver vara med?',
    en: 'Who needs to be part of it?',
    da: 'Hvem skal være med?',
  },
  questions: [
    {
      sv: 'Var i fallet vill vi börja, och vad gör just det stället viktigt?',
      en: 'Where in the case do we want to start, and what makes that point important?',
      da: 'Hvor i casen vil vi begynde, og hvad gør netop det sted vigtigt?',
    },
    {
      sv: 'Vem lever med följderna, vem kan ändra på dem, och vem är inte här i dag?',
      en: 'Who lives with the consequences, who can change them, and who is not here today?',
      da: 'Hvem lever med følgerne, hvem kan ændre på dem, og hvem er ikke med i dag?',
    },
    {
      sv: 'För vem blir det bättre, för vem blir det svårare, och på vilket sätt?',
      en: 'Who will be better off, who will find it harder, and in what way?',
      da: 'For hvem bliver det bedre, for hvem bliver det sværere, og på hvilken måde?',
    },
    {
      sv: 'Vem får fatta beslutet, och vem kan bromsa det i praktiken?',
      en: 'Who may make the decision, and who can slow it down in practice?',
      da: 'Hvem må træffe beslutningen, og hvem kan bremse den i praksis?',
    },
    {
      sv: 'Vem utanför myndigheterna skulle säga ja om vi frågade: en förening, ett företag, en granne?',
      en: 'Who outside the authorities would say yes if we asked: an association, a company, a neighbour?',
      da: 'Hvem uden for myndighederne ville sige ja, hvis vi spurgte: en forening, en virksomhed, en nabo?',
    },
    {
      sv: 'Var hamnar kostnaden, och var hamnar vinsten? Kan vi dela på båda?',
      en: 'Where does the cost end up, and where does the gain? Could we share both?',
      da: 'Hvor havner udgiften, og hvor havner gevinsten? Kan vi dele begge dele?',
    },
  ],
  goodOutput: {
    sv: 'En situation i en mening, fem till åtta aktörer med vad de vinner och riskerar, en inbjudan till någon som saknas och ett par strategier som flera bär.',
    en: 'One situation in a sentence, five to eight actors with what they gain and risk, an invitation to someone missing and a couple of strategies that several carry.',
    da: 'Én situation i én sætning, fem til otte aktører med det, de vinder og risikerer, en invitation til en, der mangler, og et par strategier, som flere bærer.',
  },
  support: [
    {
      sv: 'Hör du ”alla berörs”? Be bordet välja de tre som märker det mest.',
      en: 'Do you hear “everyone is affected”? Ask the table to pick the three who notice it most.',
      da: 'Hører du ”alle er berørt”? Bed bordet vælge de tre, der mærker det mest.',
    },
    {
      sv: 'Fråga vem som kan förlora på förändringen.',
      en: 'Ask who might lose from the change.',
      da: 'Spørg, hvem der kan tabe på forandringen.',
    },
    {
      sv: 'Kom ihåg personen själv och barnen. De är också intressenter.',
      en: 'Remember the person and any children. They are stakeholders too.',
      da: 'Husk personen selv og børnene. De er også interessenter.',
    },
    {
      sv: 'Frågan om pengar är känslig. Be gärna cheferna svara högt.',
      en: 'The question of money is sensitive. Invite the managers to answer it aloud.',
      da: 'Spørgsmålet om penge er følsomt. Bed gerne lederne om at svare højt.',
    },
  ],
};
