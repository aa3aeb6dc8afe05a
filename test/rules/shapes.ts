import { caseKindOf, caseKinds, type CaseKind } from '@thidua/domain/submission/case';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { emptyTarget } from '@thidua/domain/submission/registration';
import { EVIDENCE_PER_TARGET } from '@thidua/domain/submission/report';
import { PAPERS } from '@thidua/domain/submission/papers';
import { FILE_LIMITS } from '@thidua/domain/file/stored-file';
import type firebase from 'firebase/compat/app';
import { z } from 'zod';
import { byOwnClock, type Actor } from './actors.ts';
import { at, bytes, caseIds, contentOf, newDraft, newVersion, registrationContent } from './world.ts';
import { newContact } from './award-world.ts';

type Data = firebase.firestore.DocumentData;
type Variants = Readonly<Record<string, Data>>;

/** A sound new document, and variations of it that are sound too or must be refused. */
export interface Shape {
  title: string;
  by: Actor;
  path: string;
  sound: Data;
  alsoSound: Variants;
  spoiled: Variants;
}

const { registration, absent: report } = caseIds;

function without(data: Data, key: string): Data {
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}

/** Missing one by one, and one too many. */
const wrongKeys = (sound: Data): Variants => ({
  'an extra key': { ...sound, state: 'received' },
  ...Object.fromEntries(Object.keys(sound).map((key) => [`without ${key}`, without(sound, key)] as const)),
});

const mapped = (variants: Variants, change: (variant: Data) => Data): Variants =>
  Object.fromEntries(Object.entries(variants).map(([title, variant]) => [title, change(variant)]));

const full: Data = {
  ...without(registrationContent(), 'papers'),
  planNumber: 'đ'.repeat(CONTENT_LIMITS.line),
  planDate: 'x'.repeat(CONTENT_LIMITS.line),
  launchDate: 'x'.repeat(CONTENT_LIMITS.line),
  launchForm: 'ế'.repeat(CONTENT_LIMITS.text),
  commitments: Array.from({ length: CONTENT_LIMITS.commitments }, () => 'x'),
  targets: Array.from({ length: CONTENT_LIMITS.targets }, (_, index) => emptyTarget(`t${index}`)),
};

const fullReport: Data = {
  actuals: Array.from({ length: CONTENT_LIMITS.targets }, (_, index) => ({ id: `t${index}` })),
  difficulties: 'x'.repeat(CONTENT_LIMITS.text),
  proposals: 'x'.repeat(CONTENT_LIMITS.text),
  selfScores: Array.from({ length: CONTENT_LIMITS.targets }, (_, index) => ({ id: `tc${index}` })),
};

const anyList = z.array(z.unknown());

/** One character or one element more. */
function oneMore(value: unknown): unknown {
  const list = anyList.safeParse(value);
  return list.success ? [...list.data, 'x'] : `${String(value)}x`;
}

/** Each field one over its limit, and each of another type. */
const overfull = (content: Data): Variants =>
  Object.fromEntries(
    Object.entries(content).flatMap(([key, value]: [string, unknown]) => [
      [`${key} too long`, { ...content, [key]: oneMore(value) }],
      [`${key} of another type`, { ...content, [key]: 1 }],
      [`${key} as a map`, { ...content, [key]: { length: 1 } }],
    ]),
  );

const fullReview: Data = {
  ...Object.fromEntries(
    ['heldOn', 'place', 'chairedBy', 'secretary', 'members', 'present'].map((key) => [
      key,
      'x'.repeat(CONTENT_LIMITS.line),
    ]),
  ),
  discussion: 'ế'.repeat(CONTENT_LIMITS.text),
  commendations: Array.from({ length: 40 }, (_, index) => ({ id: `k${index}` })),
};

const fullNomination: Data = {
  kind: 'household',
  ...Object.fromEntries(
    ['formId', 'honorific', 'title', 'name', 'position', 'workRole', 'votesFor', 'votesAgainst'].map(
      (key) => [key, 'x'.repeat(CONTENT_LIMITS.line)],
    ),
  ),
  citation: 'x'.repeat(CONTENT_LIMITS.text),
  initiative: 'x'.repeat(CONTENT_LIMITS.text),
  achievement: Array.from({ length: 20 }, (_, index) => ({ id: `m${index}`, text: '' })),
  evidence: Array.from({ length: EVIDENCE_PER_TARGET }, () => ({ kind: 'link', url: '', title: '' })),
};

const fullOf: Readonly<Record<CaseKind, Data>> = {
  registration: full,
  report: fullReport,
  review: fullReview,
  nomination: fullNomination,
};
const caseOf: Readonly<Record<CaseKind, string>> = {
  registration,
  report,
  review: caseIds.review,
  nomination: caseIds.nomination,
};

const contentShapes = (sound: Data, caseId: string): Pick<Shape, 'alsoSound' | 'spoiled'> => {
  const kind = caseKindOf(caseId);
  const own = fullOf[kind];
  const held = (content: unknown) => ({ ...sound, content });
  const takesPapers = kind === 'registration' || kind === 'report';
  const full20 = Array.from({ length: PAPERS }, (_, n) => ({ id: `f${n}`, kind: 'plan', name: 'a.pdf' }));
  const papers: Variants = takesPapers ? { 'papers at their limit': held({ ...own, papers: full20 }) } : {};
  const badPapers: Variants = mapped(
    {
      'papers too many': { ...own, papers: [...full20, {}] },
      'papers as text': { ...own, papers: 'a.pdf' },
      ...(takesPapers ? {} : { 'papers where there are none': { ...own, papers: [] } }),
    },
    held,
  );
  const foreign: Variants = Object.fromEntries(
    caseKinds
      .filter((other) => other !== kind)
      .map((other): [string, Data] => [`content of a ${other}`, held(contentOf(caseOf[other]))]),
  );
  // Of fields that came later: a page that was open before does not send them.
  const older = kind === 'nomination' ? { 'without title': without(own, 'title') } : {};
  const wrong = Object.entries(wrongKeys(own)).filter(([title]) => !(title in older));
  return {
    alsoSound: { 'content at its limits': held(own), ...papers, ...mapped(older, held) },
    spoiled: {
      ...mapped({ ...overfull(own), ...Object.fromEntries(wrong) }, held),
      ...badPapers,
      ...foreign,
      'content as text': held('{}'),
      'content as a list': held([]),
      'no content': held(null),
    },
  };
};

const contactShape = (): Shape => {
  const sound = newContact();
  return {
    title: 'how to reach a nominee',
    by: 'unitEditor',
    path: at.contact('nomination-3'),
    sound,
    alsoSound: {
      empty: { email: '', phone: '' },
      'at its limits': { email: 'x'.repeat(200), phone: '0'.repeat(30) },
    },
    spoiled: {
      ...wrongKeys(sound),
      ...overfull({ email: 'x'.repeat(200), phone: '0'.repeat(30) }),
      'with an identity number': { ...sound, identityNumber: '079000000000' },
    },
  };
};

const draftShape = (title: string, by: Actor, caseId: string, draftId: string): Shape => {
  const sound = newDraft(caseId, by);
  const content = contentShapes(sound, caseId);
  return {
    title,
    by,
    path: at.draft(caseId, draftId),
    sound,
    alsoSound: content.alsoSound,
    spoiled: {
      ...content.spoiled,
      ...wrongKeys(sound),
      'rev 0': { ...sound, rev: 0 },
      'rev 2 at once': { ...sound, rev: 2 },
      'rev as text': { ...sound, rev: '1' },
      'updatedAt by the client’s clock': { ...sound, updatedAt: byOwnClock() },
      'updatedBy somebody else': { ...sound, updatedBy: 'otherHead' },
    },
  };
};

const versionShape = (title: string, by: Actor, caseId: string, paperReceivedOn: string | null): Shape => {
  const sound = newVersion(caseId, by, paperReceivedOn);
  const content = contentShapes(sound, caseId);
  return {
    title,
    by,
    path: at.version(caseId, 1),
    sound,
    alsoSound: {
      ...content.alsoSound,
      'with the mark of who sent it': { ...sound, clientId: '0f'.repeat(16) },
    },
    spoiled: {
      ...content.spoiled,
      ...wrongKeys(sound),
      'with a mark that is too long': { ...sound, clientId: '0f'.repeat(17) },
      'with a mark that is no id': { ...sound, clientId: 'Nguyễn Văn An'.padEnd(32) },
      'with a mark of another type': { ...sound, clientId: 5 },
      'submittedAt by the client’s clock': { ...sound, submittedAt: byOwnClock() },
      'submittedAt before the deadline': { ...sound, submittedAt: new Date('2021-11-24T00:00:00Z') },
      'submittedBy somebody else': { ...sound, submittedBy: 'otherHead' },
      'through another channel': paperReceivedOn
        ? { ...sound, channel: 'web', paperReceivedOn: null }
        : { ...sound, channel: 'paper', paperReceivedOn: '2021-11-20' },
      'through no known channel': { ...sound, channel: 'fax' },
      'with the other channel’s date': { ...sound, paperReceivedOn: paperReceivedOn ? null : '2021-11-20' },
      'with a date as typed': { ...sound, paperReceivedOn: '20/11/2021' },
      'with a date and more': { ...sound, paperReceivedOn: '2021-11-20T00:00' },
      'with a date of another type': { ...sound, paperReceivedOn: new Date('2021-11-20') },
    },
  };
};

/** Of a ticket for two chunks, the last of 1,000 bytes. */
const chunkShape: Shape = {
  title: 'a chunk',
  by: 'unitEditor',
  path: at.chunk(report, 'tep-2-phan', 1),
  sound: { data: bytes(1000) },
  alsoSound: {},
  spoiled: {
    ...wrongKeys({ data: bytes(1000) }),
    'too large': { data: bytes(1001) },
    'too small': { data: bytes(999) },
    'of the size of a whole one': { data: bytes(FILE_LIMITS.chunk) },
    empty: { data: bytes(0) },
    'as text': { data: 'x'.repeat(1000) },
    'as a list': { data: Array.from({ length: 1000 }, () => 1) },
    'as a map': { data: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [index, 1])) },
  },
};

export const shapes: readonly Shape[] = [
  draftShape('a draft of a registration', 'unitEditor', registration, 'unit'),
  draftShape('a draft of a report', 'unitHead', report, 'unit'),
  draftShape('a draft from paper', 'office', registration, 'paper'),
  versionShape('a version of a registration', 'unitHead', registration, null),
  versionShape('a version of a report', 'unitHead', report, null),
  versionShape('a version from paper', 'office', registration, '2021-11-20'),
  draftShape('a draft of a review', 'unitEditor', caseIds.review, 'unit'),
  draftShape('a draft of a nomination', 'unitEditor', 'nomination-3', 'unit'),
  versionShape('a version of a review', 'unitHead', caseIds.review, null),
  versionShape('a version of a nomination', 'unitHead', 'nomination-3', null),
  contactShape(),
  chunkShape,
];

/** Ids that are not the canonical form of 1, 2, 3 …; `/` cannot be in an id. */
export const notNumbers = ['0', '01', '-1', '+1', '1.0', '1e0', ' 1', '1 ', '0x1', '١', 'một', '1000000'];
