import { plural } from './plural.ts';

/** Moving and grouping cards. A button never demands that one knows the sewing words. */
const sv = {
  moveTo: 'Flytta till …',
  moveToTitle: 'Flytta kortet till',
  moved: (column: string, n = 1) =>
    plural('sv', n, {
      one: `Kortet är flyttat till ${column}`,
      other: `${n} kort är flyttade till ${column}`,
    }),
  handleHelp:
    'Tryck M för att lyfta ett kort, pilarna för att flytta det, Enter för att släppa och Esc för att ångra.',
  lifted: (n = 1) => plural('sv', n, { one: 'Kortet är lyft', other: `${n} kort är lyfta` }),
  dropCancelled: (n = 1) =>
    plural('sv', n, {
      one: 'Kortet ligger kvar där det låg',
      other: 'Korten ligger kvar där de låg',
    }),
  takenWhileHeld: {
    card: 'Någon annan tog bort kortet medan du höll i det.',
    group: 'Någon annan tog isär gruppen medan du höll i den.',
  },
  movedWhileHeld: (column: string) =>
    `Någon annan flyttade kortet till ${column}. Släpp det där du vill ha det.`,
  sewnWhileHeld: 'Någon annan har ändrat kortets grupp. Släpp det där du vill ha det.',
  ontoGone: 'Kortet du släppte på finns inte kvar. Ditt kort ligger där det låg.',
  moveCardsTitle: (n: number) =>
    plural('sv', n, { one: 'Flytta kortet till', other: `Flytta ${n} kort till` }),
  intoGroup: 'I gruppen',
  after: 'Efter',
  otherPlaces: 'I en grupp eller efter ett kort',
  seekPlace: 'Sök grupp eller kort',
  noSuchPlace: 'Inget i kolumnen nämner det.',
  fold: 'Fäll ihop gruppen',
  unfold: 'Visa korten i gruppen',
  select: 'Välj kortet',
  selected: (n: number) => plural('sv', n, { one: '1 vald', other: `${n} valda` }),
  isSelected: 'Valt',
  deselect: 'Avmarkera',
  stitch: 'Sy ihop',
  stitchHelp: 'Lägg korten i en grupp',
  unpick: 'Sprätta',
  unpickAll: 'Sprätta hela gruppen',
  stitched: (n: number) =>
    plural('sv', n, { one: '1 kort är i gruppen', other: `${n} kort ligger nu i en grupp` }),
  unpicked: 'Kortet är taget ur gruppen',
  groupTitle: 'Gruppens rubrik',
  nameGroup: 'Skriv en rubrik för gruppen',
  unnamedGroup: 'Grupp utan rubrik',
  liftedWithKeys: (n = 1) =>
    plural('sv', n, {
      one: 'Kortet är lyft. Flytta det med pilarna, släpp med Enter, ångra med Esc.',
      other: `${n} kort är lyfta. Flytta dem med pilarna, släpp med Enter, ångra med Esc.`,
    }),
  over: (at: number, total: number, column: string) => `Plats ${at} av ${total} i ${column}`,
  unpickedAll: 'Korten är tagna ur gruppen',
  sewWith: 'Sy ihop med …',
  sewWithTitle: 'Sy ihop kortet med',
  nothingToSew: 'Det finns inget annat kort i kolumnen att sy ihop med.',
  groupMenu: 'Mer om gruppen',
  moveGroupTitle: 'Flytta gruppen till',
  moveHere: 'Flytta hit',
  step: 'Steg',
  column: 'Kolumn',
  position: 'Plats i kolumnen',
  first: 'Först',
  last: 'Sist',
};

const en = {
  moveTo: 'Move to …',
  moveToTitle: 'Move the card to',
  moved: (column, n = 1) =>
    plural('en', n, {
      one: `The card is moved to ${column}`,
      other: `${n} cards are moved to ${column}`,
    }),
  handleHelp:
    'Press M to lift a card, the arrow keys to move it, Enter to drop it and Esc to cancel.',
  lifted: (n = 1) => plural('en', n, { one: 'The card is lifted', other: `${n} cards are lifted` }),
  dropCancelled: (n = 1) =>
    plural('en', n, {
      one: 'The card stays where it was',
      other: 'The cards stay where they were',
    }),
  takenWhileHeld: {
    card: 'Somebody else removed the card while you held it.',
    group: 'Somebody else took the group apart while you held it.',
  },
  movedWhileHeld: (column) =>
    `Somebody else moved the card to ${column}. Drop it where you want it.`,
  sewnWhileHeld: 'Somebody else changed the card’s group. Drop it where you want it.',
  ontoGone: 'The card you dropped on is gone. Your card stays where it was.',
  moveCardsTitle: (n) => plural('en', n, { one: 'Move the card to', other: `Move ${n} cards to` }),
  intoGroup: 'In the group',
  after: 'After',
  otherPlaces: 'In a group or after a card',
  seekPlace: 'Search for a group or a card',
  noSuchPlace: 'Nothing in the column mentions it.',
  fold: 'Fold the group',
  unfold: 'Show the cards in the group',
  select: 'Select the card',
  selected: (n) => plural('en', n, { one: '1 selected', other: `${n} selected` }),
  isSelected: 'Selected',
  deselect: 'Clear selection',
  stitch: 'Stitch together',
  stitchHelp: 'Put the cards in a group',
  unpick: 'Unpick',
  unpickAll: 'Unpick the whole group',
  stitched: (n) =>
    plural('en', n, { one: '1 card is in the group', other: `${n} cards are now in a group` }),
  unpicked: 'The card is out of the group',
  groupTitle: 'Heading of the group',
  nameGroup: 'Write a heading for the group',
  unnamedGroup: 'Group without a heading',
  liftedWithKeys: (n = 1) =>
    plural('en', n, {
      one: 'The card is lifted. Move it with the arrow keys, drop it with Enter, cancel with Esc.',
      other: `${n} cards are lifted. Move them with the arrow keys, drop them with Enter, cancel with Esc.`,
    }),
  over: (at, total, column) => `Position ${at} of ${total} in ${column}`,
  unpickedAll: 'The cards are out of the group',
  sewWith: 'Stitch together with …',
  sewWithTitle: 'Stitch the card together with',
  nothingToSew: 'There is no other card in the column to stitch together with.',
  groupMenu: 'More about the group',
  moveGroupTitle: 'Move the group to',
  moveHere: 'Move here',
  step: 'Step',
  column: 'Column',
  position: 'Position in the column',
  first: 'First',
  last: 'Last',
} satisfies typeof sv;

const da = {
  moveTo: 'Flyt til …',
  moveToTitle: 'Flyt kortet til',
  moved: (column, n = 1) =>
    plural('da', n, {
      one: `Kortet er flyttet til ${column}`,
      other: `${n} kort er flyttet til ${column}`,
    }),
  handleHelp:
    'Tryk på M for at løfte et kort, på pilene for at flytte det, på Enter for at slippe det og på Esc for at fortryde.',
  lifted: (n = 1) => plural('da', n, { one: 'Kortet er løftet', other: `${n} kort er løftet` }),
  dropCancelled: (n = 1) =>
    plural('da', n, {
      one: 'Kortet bliver, hvor det lå',
      other: 'Kortene bliver, hvor de lå',
    }),
  takenWhileHeld: {
    card: 'En anden fjernede kortet, mens du holdt det.',
    group: 'En anden tog gruppen fra hinanden, mens du holdt den.',
  },
  movedWhileHeld: (column) =>
    `En anden flyttede kortet til ${column}. Slip det, hvor du vil have det.`,
  sewnWhileHeld: 'En anden har ændret kortets gruppe. Slip det, hvor du vil have det.',
  ontoGone: 'Kortet, du slap på, er der ikke længere. Dit kort ligger, hvor det lå.',
  moveCardsTitle: (n) => plural('da', n, { one: 'Flyt kortet til', other: `Flyt ${n} kort til` }),
  intoGroup: 'I gruppen',
  after: 'Efter',
  otherPlaces: 'I en gruppe eller efter et kort',
  seekPlace: 'Søg gruppe eller kort',
  noSuchPlace: 'Intet i kolonnen nævner det.',
  fold: 'Fold gruppen sammen',
  unfold: 'Vis kortene i gruppen',
  select: 'Vælg kortet',
  selected: (n) => plural('da', n, { one: '1 valgt', other: `${n} valgte` }),
  isSelected: 'Valgt',
  deselect: 'Fravælg',
  stitch: 'Sy sammen',
  stitchHelp: 'Læg kortene i en gruppe',
  unpick: 'Spræt op',
  unpickAll: 'Spræt hele gruppen op',
  stitched: (n) =>
    plural('da', n, { one: '1 kort er i gruppen', other: `${n} kort ligger nu i en gruppe` }),
  unpicked: 'Kortet er taget ud af gruppen',
  groupTitle: 'Gruppens overskrift',
  nameGroup: 'Skriv en overskrift til gruppen',
  unnamedGroup: 'Gruppe uden overskrift',
  liftedWithKeys: (n = 1) =>
    plural('da', n, {
      one: 'Kortet er løftet. Flyt det med pilene, slip det med Enter, fortryd med Esc.',
      other: `${n} kort er løftet. Flyt dem med pilene, slip dem med Enter, fortryd med Esc.`,
    }),
  over: (at, total, column) => `Plads ${at} af ${total} i ${column}`,
  unpickedAll: 'Kortene er taget ud af gruppen',
  sewWith: 'Sy sammen med …',
  sewWithTitle: 'Sy kortet sammen med',
  nothingToSew: 'Der er ikke noget andet kort i kolonnen at sy sammen med.',
  groupMenu: 'Mere om gruppen',
  moveGroupTitle: 'Flyt gruppen til',
  moveHere: 'Flyt hertil',
  step: 'Trin',
  column: 'Kolonne',
  position: 'Plads i kolonnen',
  first: 'Først',
  last: 'Sidst',
} satisfies typeof sv;

export const arrange = { sv, en, da };
