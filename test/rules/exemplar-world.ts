import { adoptionId } from '@thidua/domain/exemplar/adoption';
import { exemplar, proposal } from '@thidua/domain/exemplar/exemplar.fixture';
import { intakeId } from '@thidua/domain/intake/intake';
import { paths } from '@thidua/domain/base/paths';
import firebase from 'firebase/compat/app';
import 'firebase/compat/firestore';
import { ids } from './actors.ts';

type Data = firebase.firestore.DocumentData;

const { movement, unit, authority, cluster } = ids;
export const exemplarId = `${unit}~1`;
export const at = {
  intake: (n: number | string) => paths.intake(movement, `exemplar~${unit}~${n}`),
  exemplar: paths.exemplar(movement, exemplarId),
  version: paths.exemplarVersion(movement, exemplarId, 1),
  shown: paths.publicExemplar(movement, exemplarId),
  adoption: paths.adoption(movement, adoptionId(exemplarId, ids.otherUnit)),
};

/** Stamped as the rules ask of who hands it in now. */
export const newIntake = (uid: string, changes: Data = {}): Data => ({
  kind: 'exemplar',
  ownerId: unit,
  content: proposal(),
  submittedBy: uid,
  submittedAt: firebase.firestore.FieldValue.serverTimestamp(),
  ...changes,
});

export const exemplarWorld = (now: Date): Record<string, Data> => ({
  [paths.intake(movement, intakeId('exemplar', unit, 1))]: {
    ...newIntake('unitEditor'),
    submittedAt: now,
    answer: { at: now, findings: [], recordId: exemplarId },
  },
  [at.exemplar]: exemplar({ movementId: movement, authorityId: authority, unitId: unit, clusterId: cluster }),
  [at.version]: { story: proposal().story, by: 'unitEditor', role: 'unitEditor', at: now },
  [at.shown]: { authorityId: authority, unitId: unit, words: ['cho'], publishedAt: now },
  [at.adoption]: { exemplarId, authorityId: authority, unitId: ids.otherUnit },
});
