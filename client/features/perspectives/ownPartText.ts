/** The whole sentence, as it is read on the board; whoever wrote its beginning too is not made to say it twice. */
export function ownPartText(starter: string, words: string): string {
  const rest = words.trim().replace(/^…\s*/, '');
  const says = rest.toLocaleLowerCase('sv').startsWith(starter.toLocaleLowerCase('sv'));
  return says ? rest : `${starter} ${rest}`;
}
