import { isOwedCase } from '@thidua/domain/submission/case';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Movement } from '@thidua/domain/movement/movement';
import { links } from '../ui/links.ts';

/** Pages of a movement that each of them has, whatever is in it. */
const common = [
  'home',
  'dashboard',
  'board',
  'appraisal',
  'scores',
  'sessions',
  'publications',
  'decisions',
  'certificate-layout',
];

/**
 * The page of another movement that is of the kind of the one at `pathname`: its board for a board, the same unit's report
 * for a report. What only one movement has – a session, a dossier – leads to where such are listed; a page of no movement, to
 * the home of the other.
 */
export function samePage(pathname: string, to: Pick<Movement, 'reportingPeriods'> & { id: string }): string {
  const [, root, , kind = '', id = '', part = '', caseId = ''] = pathname.split('/').map(decoded);
  if (root !== 'movements') return links.homeOf(to.id);
  if (kind === '') return links.plan(to.id);
  if (kind === 'nominations') return links.appraisal(to.id);
  if (kind === 'clusters') return links.cluster(to.id, id);
  if (kind !== 'units') return common.includes(kind) ? `${links.plan(to.id)}/${kind}` : links.homeOf(to.id);
  if (part === 'awards') return links.awards(to.id, id);
  const hasCase = caseId === REGISTRATION_CASE || to.reportingPeriods.some((period) => period.id === caseId);
  return hasCase && isOwedCase(caseId) ? links.case(to.id, id, caseId) : links.unit(to.id, id);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
