import { publicPages } from '@thidua/domain/base/addresses';

export type OpenPage =
  | { name: 'check' }
  | { name: 'disclosures' }
  | { name: 'disclosure'; movementId: string }
  | { name: 'unknown' };

/** Which of the open pages stands at a path of the site. */
export function pageOf(path: string): OpenPage {
  const [section = '', id = '', ...more] = path.split('/').slice(1);
  switch (`/${section}`) {
    case publicPages.checks():
      return { name: 'check' };
    case publicPages.disclosures(): {
      const movementId = decoded(id);
      if (movementId === null || more.some((part) => part !== '')) return { name: 'unknown' };
      return movementId === '' ? { name: 'disclosures' } : { name: 'disclosure', movementId };
    }
    default:
      return { name: 'unknown' };
  }
}

/** null where it is no part of an address. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
