/*
 * A strategy is something one does. Verbs are too many to list, and in three languages; what is listed is how a
 * sentence begins that has its verb somewhere else. What is not listed is let through.
 */
const NO_VERBS = new Set(
  (
    'vi ni de man det den en ett alla ingen inga någon några varje att om när där som för i på av till från med mellan ' +
    'mer mera fler färre mindre bättre större tydligare snabbare enklare ökad ökat ökade minskad gemensam gemensamt ' +
    'gemensamma tydlig tydligt tydliga ny nytt nya bra borde ska skulle måste kan ' +
    'we you they it the a an all no some every each to when where that for in on of from with between more fewer less ' +
    'better bigger clearer faster increased common shared new good should must can ' +
    'vi I de man det den en et alle ingen nogle hver at når hvor som på af til fra mellem mere flere færre mindre bedre ' +
    'større tydeligere øget fælles ny nyt nye god godt bør skal skulle må kan'
  )
    .toLowerCase()
    .split(' '),
);

const FIRST_WORD = /\p{L}+/u;

/** Whether a strategy clearly begins with something else than its verb. */
export function beginsWithoutVerb(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0].toLowerCase();
  return first !== undefined && NO_VERBS.has(first);
}
