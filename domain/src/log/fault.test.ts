import { describe, expect, test } from 'vitest';
import { chainSubject, logFaultKinds, logFaultSchema, placeOfFault } from './fault.ts';
import { chainTitleIn, chainTitles, faultSentence } from '../wording/log-faults.ts';
import {
  caseChainId,
  decisionChainId,
  membershipChainId,
  nominationChainId,
  participationChainId,
  publicationChainId,
  scoreChainId,
  securityChainId,
  sessionChainId,
  settingsChainId,
} from './chain-ids.ts';
import { nominationCase, nominationId, REGISTRATION_CASE, REVIEW_CASE } from '../movement/case-ids.ts';

const chainTitle = chainTitleIn(chainTitles);

describe('a fault of the log', () => {
  test('has its sentence, which tells the place', () => {
    const sentences = logFaultKinds.map((kind) =>
      faultSentence(logFaultSchema.parse({ kind, chainId: 'c', n: 7, day: '2022-01-05' })),
    );
    expect(new Set(sentences).size).toBe(logFaultKinds.length);
    expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
    expect(faultSentence({ kind: 'altered', chainId: 'c', n: 7 })).toContain('dòng 7');
    expect(faultSentence({ kind: 'entryMissing', chainId: 'c', n: 3, day: '2022-01-05' })).toBe(
      'Từ dòng 3 đã bị cắt bỏ: mã gốc ngày 05/01/2022 còn ghi nhận các dòng này.',
    );
  });

  test.each([
    [{ kind: 'altered', chainId: 'c', n: 7 }, 'c, entry 7'],
    [{ kind: 'stray', chainId: 'c', n: null }, 'c'],
    [{ kind: 'headless', chainId: 'c' }, 'c'],
    [{ kind: 'leavesAltered', day: '2022-01-05' }, 'the root of 2022-01-05'],
    [{ kind: 'leavesAltered', day: null }, 'the root'],
    [{ kind: 'rootUnknown' }, 'the root'],
  ] as const)('%j is at %s', (fault, place) => {
    expect(placeOfFault(fault)).toBe(place);
  });

  test('has no place that is not its own', () => {
    expect(logFaultSchema.safeParse({ kind: 'altered', chainId: 'c' }).success).toBe(false);
    expect(logFaultSchema.safeParse({ kind: 'chainGone', chainId: 'c', n: 1 }).success).toBe(false);
    expect(logFaultSchema.parse({ kind: 'headless', chainId: 'c', n: null, day: null })).toEqual({
      kind: 'headless',
      chainId: 'c',
    });
  });
});

test('every kind of chain has a title of its own; what is no chain of ours has none', () => {
  const dossier = nominationCase('a');
  const titles = [
    caseChainId('m', 'u', REGISTRATION_CASE),
    caseChainId('m', 'u', REVIEW_CASE),
    caseChainId('m', 'u', 'progress-1'),
    caseChainId('m', 'u', dossier),
    participationChainId('m', 'u'),
    scoreChainId('m', 'u'),
    nominationChainId('m', nominationId('u', dossier)),
    sessionChainId('m', 's'),
    publicationChainId('m', 'p'),
    decisionChainId('m', 'd'),
    securityChainId('q'),
    settingsChainId('q'),
    membershipChainId('x'),
  ].map(chainTitle);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).not.toContain('');
  expect(chainTitle('x')).toBe('');
});

test('a chain is of a movement and a unit, where it is', () => {
  const ofUnit = { movementId: 'm', unitId: 'u' };
  expect(chainSubject(caseChainId('m', 'u', REGISTRATION_CASE))).toEqual(ofUnit);
  expect(chainSubject(scoreChainId('m', 'u'))).toEqual(ofUnit);
  expect(chainSubject(nominationChainId('m', nominationId('u', nominationCase('a'))))).toEqual(ofUnit);
  expect(chainSubject(decisionChainId('m', 'd'))).toEqual({ movementId: 'm', unitId: null });
  expect(chainSubject(settingsChainId('q'))).toEqual({ movementId: null, unitId: null });
});
