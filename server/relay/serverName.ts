import { createHmac } from 'node:crypto';
import type { Workshop } from '../store/Store.ts';

/** What this server is called in the lineage of a workshop's records. Another server has another secret, and another name. */
export const serverName = ({ secret }: Pick<Workshop, 'secret'>): string =>
  createHmac('sha256', secret).update('lineage').digest('base64url').slice(0, 11);
