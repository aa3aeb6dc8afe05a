import type { CaseKind } from '@thidua/domain/submission/case';
import type { Kind } from './frame/kind.ts';
import { nomination } from './nomination/nomination-kind.tsx';
import { registration } from './registration/registration-kind.tsx';
import { report } from './report/report-kind.tsx';
import { review } from './review/review-kind.tsx';

/** Every kind of what a unit hands in. */
export const kinds: Readonly<Record<CaseKind, Kind>> = { registration, report, review, nomination };
