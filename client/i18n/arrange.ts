import { plural } from './plural.ts';

/** Moving and grouping cards. A button never demands that one knows the sewing words. */
const sv = {
  moveTo: 'Flytta till …',
  moveToTitle: 'Flytta kortet till',
  moved: (column: string) => `Kortet är flyttat till ${column}`,
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  handle: 'Flytta kortet',
  handleHelp:
    'Tryck mellanslag för att lyfta kortet, pilarna för att flytta det, mellanslag igen för att släppa och Esc för att ångra.',
  lifted: 'Kortet är lyft',
  over: (place: string) => `Kortet är över ${place}`,
  dropped: (place: string) => `Kortet ligger nu i ${place}`,
  dropCancelled: 'Kortet ligger kvar där det låg',
  select: 'Välj kortet',
  selected: (n: number) => plural('sv', n, { one: '1 vald', other: `${n} valda` }),
  deselect: 'Avmarkera',
  stitch: 'Sy ihop',
  stitchHelp: 'Lägg korten i en grupp',
  unpick: 'Sprätta',
  unpickHelp: 'Ta ut kortet ur gruppen',
  unpickAll: 'Sprätta hela gruppen',
  stitched: (n: number) =>
    plural('sv', n, { one: '1 kort är i gruppen', other: `${n} kort ligger nu i en grupp` }),
  unpicked: 'Kortet är taget ur gruppen',
  groupTitle: 'Gruppens rubrik',
  nameGroup: 'Skriv en rubrik för gruppen',
  unnamedGroup: 'Grupp utan rubrik',
  addToGroup: 'Lägg i gruppen',
};

const en = {
  moveTo: 'Move to …',
  moveToTitle: 'Move the card to',
  moved: (column) => `The card is moved to ${column}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  handle: 'Move the card',
  handleHelp:
    'Press space to lift the card, the arrow keys to move it, space again to drop it and Esc to cancel.',
  lifted: 'The card is lifted',
  over: (place) => `The card is over ${place}`,
  dropped: (place) => `The card now lies in ${place}`,
  dropCancelled: 'The card stays where it was',
  select: 'Select the card',
  selected: (n) => plural('en', n, { one: '1 selected', other: `${n} selected` }),
  deselect: 'Clear selection',
  stitch: 'Stitch together',
  stitchHelp: 'Put the cards in a group',
  unpick: 'Unpick',
  unpickHelp: 'Take the card out of the group',
  unpickAll: 'Unpick the whole group',
  stitched: (n) =>
    plural('en', n, { one: '1 card is in the group', other: `${n} cards are now in a group` }),
  unpicked: 'The card is out of the group',
  groupTitle: 'Heading of the group',
  nameGroup: 'Write a heading for the group',
  unnamedGroup: 'Group without a heading',
  addToGroup: 'Add to the group',
} satisfies typeof sv;

const da = {
  moveTo: 'Flyt til …',
  moveToTitle: 'Flyt kortet til',
  moved: (column) => `Kortet er flyttet til ${column}`,
  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  handle: 'Flyt kortet',
  handleHelp:
    'Tryk på mellemrum for at løfte kortet, på pilene for at flytte det, på mellemrum igen for at slippe det og på Esc for at fortryde.',
  lifted: 'Kortet er løftet',
  over: (place) => `Kortet er over ${place}`,
  dropped: (place) => `Kortet ligger nu i ${place}`,
  dropCancelled: 'Kortet bliver, hvor det lå',
  select: 'Vælg kortet',
  selected: (n) => plural('da', n, { one: '1 valgt', other: `${n} valgte` }),
  deselect: 'Fravælg',
  stitch: 'Sy sammen',
  stitchHelp: 'Læg kortene i en gruppe',
  unpick: 'Sprætte op',
  unpickHelp: 'Tag kortet ud af gruppen',
  unpickAll: 'Spræt hele gruppen op',
  stitched: (n) =>
    plural('da', n, { one: '1 kort er i gruppen', other: `${n} kort ligger nu i en gruppe` }),
  unpicked: 'Kortet er taget ud af gruppen',
  groupTitle: 'Gruppens overskrift',
  nameGroup: 'Skriv en overskrift til gruppen',
  unnamedGroup: 'Gruppe uden overskrift',
  addToGroup: 'Læg i gruppen',
} satisfies typeof sv;

export const arrange = { sv, en, da };
