/** Those that were asked for by name, or all. A name that nobody has ends it all: nothing would be measured, and that looks like a result. */
export function named<One extends { readonly name: string }>(
  all: readonly One[],
  asked: readonly string[],
): readonly One[] {
  const names = all.map(({ name }) => name);
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no “${unknown.join('”, “')}”. There are: ${names.join(', ')}`);
    process.exit(1);
  }
  return asked.length > 0 ? all.filter(({ name }) => asked.includes(name)) : all;
}
