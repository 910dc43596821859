/** The case in so few words that they fit in the middle of the map: whole sentences, or as much of the first as fits. */
export function caseLine(text: string, most = 90): string {
  const sentences = text.trim().split(/(?<=[.!?…])\s+/);
  let line = '';
  for (const sentence of sentences) {
    const longer = line === '' ? sentence : `${line} ${sentence}`;
    if (longer.length > most) break;
    line = longer;
  }
  if (line !== '' || text.trim() === '') return line;
  const cut = text.trim().slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:\s]+$/, '')} …`;
}
