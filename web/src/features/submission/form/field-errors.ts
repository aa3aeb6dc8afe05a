import type { Finding, FindingCode } from '@thidua/domain/submission/finding';
import { differences, valueAt } from '../content/difference.ts';
import { same } from '../content/same.ts';

/** What the form cannot find out by itself; everything else it checks live by the same schema. */
const knownToServerOnly: readonly FindingCode[] = [
  'evidenceMissing',
  'tooLate',
  'unitNotActive',
  'unitExempt',
  'movementNotOpen',
  'notRegistered',
  'paperDateInFuture',
  'noAwards',
  'noReview',
  'noFinalReport',
  'duplicateNominee',
  'unitQuotaFull',
  'nominationClosed',
  'unreadable',
  'moreFindings',
];

interface Sources {
  /** From the live parse of what is typed. */
  live: readonly Finding[];
  /** From the verdict on `judged`. */
  server: readonly Finding[];
  judged: unknown;
  content: unknown;
  /** Paths whose field was left once. */
  left: ReadonlySet<string>;
  submitTried: boolean;
}

/**
 * What is shown as wrong now: live findings of fields that were left, or all after an attempt to submit (and a text
 * too long at once: it cannot even be saved); those of the server at once, until the field is changed or is right.
 */
export function shownFindings({ live, server, judged, content, left, submitTried }: Sources): Finding[] {
  const unchanged = differences(judged ?? {}, content).length === 0;
  const stands = ({ path, code }: Finding) => {
    if (live.some((finding) => finding.path === path && finding.code === code)) return true;
    if (!knownToServerOnly.includes(code)) return false;
    return path === '' ? unchanged : same(valueAt(judged, path), valueAt(content, path));
  };
  const told = server.filter(stands);
  const own = live.filter(
    (finding) =>
      (submitTried || left.has(finding.path) || finding.code === 'tooLong') &&
      !told.some((other) => other.path === finding.path && other.code === finding.code),
  );
  return [...told, ...own];
}

/** path → its findings. */
export function byPath(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  return Map.groupBy(findings, (finding) => finding.path);
}

/** The DOM id of the field at a path, for labels, descriptions and the links of the summary. */
export const fieldId = (path: string) => `field-${path.replaceAll(/[^\p{L}\p{N}_-]/gu, '-')}`;
