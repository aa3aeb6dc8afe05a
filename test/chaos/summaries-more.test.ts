import { logger } from 'firebase-functions';
import { beforeAll, describe, vi } from 'vitest';
import { HISTORIES, playHistories } from './summary-histories.ts';

beforeAll(() => void vi.spyOn(logger, 'error').mockImplementation(() => undefined));

// In a file of its own, so that it runs beside the first half.
describe('summaries equal a recomputation from the sources, the second half', () => {
  playHistories(Math.ceil(HISTORIES / 2) + 1, HISTORIES);
});
