import { groups } from '@thidua/domain/base/paths';

/** How many lists the page of all movements looks at. */
const NEWEST = 20;

/** The lists that were published last, in whichever movement. */
export const newestLists = { group: groups.publications, newestBy: 'publishedAt', limit: NEWEST } as const;
