import type { Version } from '#shared/summary/versions.ts';

/** How a version stands in an address; `parseVersion` reads it back. */
export function versionName(version: Version): string {
  if (typeof version === 'string') return version;
  return 'table' in version ? version.table : version.org;
}
