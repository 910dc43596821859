import type { BoardDoc } from './doc.ts';
import { ROOT, SCHEMA_VERSION } from './keys.ts';

/** Whether the document follows a page of rules that this version would misread. Fields that are merely unknown do not count. */
export function isNewer(doc: BoardDoc): boolean {
  const schema = doc.getMap(ROOT.meta).get('schema');
  return typeof schema === 'number' && schema > SCHEMA_VERSION;
}
