import { subjectOf } from '@thidua/domain/mail/notification';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { ownIdOf, type Notice, type Snapshot } from './snapshot.ts';

/** One line of the table: what was looked at, how much of it, and every fault. */
export interface Check {
  what: string;
  looked: number;
  faults: string[];
}

/** Everything that has to hold of a play, by itself and beside one of the same sample in which nothing was disordered. */
export function checksOf(found: Snapshot, quiet: Snapshot): Check[] {
  return [
    everyVersionAnswered(found),
    sameAs('Verdicts as in a quiet run', verdictsOf(found), verdictsOf(quiet)),
    sameAs('Dossiers as in a quiet run', dossiersOf(found), dossiersOf(quiet)),
    sameAs('Summaries as in a quiet run', found.tallies, quiet.tallies),
    sameAs('Certificates as in a quiet run', certificatesOf(found), certificatesOf(quiet)),
    oneCertificateEach(found),
    everyNoticeOnce(found, quiet),
    oneMailEach(found, quiet),
    everyMailSent(found),
    oneMessageIdEach(found),
    none('Dead letters', found.deadLetters),
    none('News left untold', found.news),
  ];
}

function everyVersionAnswered({ cases }: Snapshot): Check {
  const versions = [...cases].flatMap(([path, { versions, submission }]) =>
    versions.map((n) => ({ path, n, isAnswered: (submission?.latestVersion ?? 0) >= n })),
  );
  return {
    what: 'Every version answered',
    looked: versions.length,
    faults: versions.flatMap(({ path, n, isAnswered }) =>
      isAnswered ? [] : [`${path}: version ${n} was not answered`],
    ),
  };
}

/** Without times: the sample is the same, the moments of its verdicts are not. */
const verdictsOf = ({ cases }: Snapshot) =>
  new Map(
    Array.from(cases, ([path, { versions, submission }]) => {
      if (!submission) return [path, canonicalJson({ versions })] as const;
      const { state, seq, latestVersion, receivedVersion, validVersions, findings, remark } = submission;
      const said = { versions, state, seq, latestVersion, receivedVersion, validVersions, findings, remark };
      return [path, canonicalJson(said)] as const;
    }),
  );

/**
 * Without times, made-up ids, and the number of steps: how often a dossier heard of others by nearly the same name depends on
 * which was judged first; what it says of them in the end does not.
 */
const dossiersOf = ({ nominations }: Snapshot) =>
  new Map(
    Array.from(nominations, ([path, one]) => {
      const { state, version, name, kind, review, facts, namesakes, remark, result } = one;
      const said = { state, version, name, kind, review, namesakes, remark, result };
      const sorted = facts.map((fact) => canonicalJson(fact)).toSorted();
      const outcome = one.ruling?.outcome ?? null;
      return [path, canonicalJson({ ...said, sorted, outcome })] as const;
    }),
  );

const certificatesOf = ({ certificates }: Snapshot) =>
  new Map(
    certificates.map(({ content: { name, goldenBookNo, issue, decisionNumber }, status, movementId }) => [
      `${movementId} ${name}`,
      canonicalJson({ goldenBookNo, issue, decisionNumber, status }),
    ]),
  );

function sameAs(what: string, found: ReadonlyMap<string, string>, quiet: ReadonlyMap<string, string>): Check {
  const keys = [...new Set([...found.keys(), ...quiet.keys()])].toSorted();
  const faults = keys.flatMap((key) => {
    const [is, shouldBe] = [found.get(key), quiet.get(key)];
    return is === shouldBe ? [] : [`${key}: is ${is ?? 'missing'}, should be ${shouldBe ?? 'missing'}`];
  });
  return { what, looked: keys.length, faults };
}

function repeated(keys: readonly string[]): string[] {
  return [...Map.groupBy(keys, (key) => key)].flatMap(([key, same]) =>
    same.length > 1 ? [`${key}: ${same.length} times`] : [],
  );
}

const oneCertificateEach = ({ certificates }: Snapshot): Check => ({
  what: 'One certificate per nominee and number',
  looked: certificates.length,
  faults: [
    ...repeated(certificates.map(({ movementId, content }) => `${movementId} ${content.name}`)),
    ...repeated(certificates.map(({ authorityId, content }) => `${authorityId} no ${content.goldenBookNo}`)),
  ],
});

/** What somebody reads, without the ids that differ from play to play. */
const readBy = ({ email, notification }: Notice): string => {
  const { kind, detail } = notification;
  const where = 'movementId' in notification ? [notification.movementId] : [];
  const whose = 'unitId' in notification ? [notification.unitId] : [];
  const about = 'caseId' in notification ? [notification.caseId] : [];
  return [email, kind, ...where, ...whose, ...about, subjectOf(notification), detail].join(' | ');
};

/** Told of a change in what other dossiers say: how often depends on which of them was judged first. */
const isOfOrder = ({ notification }: Notice) => notification.kind === 'comparisonChanged';

function countsOf(keys: readonly string[]): Map<string, string> {
  const groups = Map.groupBy(keys, (key) => key);
  return new Map(Array.from(groups, ([key, same]) => [key, `told ${same.length} times`]));
}

function everyNoticeOnce(found: Snapshot, quiet: Snapshot): Check {
  const said = ({ notices }: Snapshot) => countsOf(notices.filter((one) => !isOfOrder(one)).map(readBy));
  return {
    what: 'Every notice once, none missing',
    looked: found.notices.length,
    faults: [
      ...repeated(found.notices.map(({ email, causeId }) => `${email} of ${causeId}`)),
      ...sameAs('', said(found), said(quiet)).faults,
    ],
  };
}

function oneMailEach(found: Snapshot, quiet: Snapshot): Check {
  const said = ({ mails }: Snapshot) =>
    countsOf(mails.map(({ mail: { to, subject } }) => `${to} | ${subject}`));
  return {
    what: 'One outbox entry per cause and address',
    looked: found.mails.length,
    faults: [
      ...repeated(found.mails.map(({ mail }) => `${mail.causeId} to ${mail.to.toLowerCase()}`)),
      ...found.mails.flatMap(({ id, mail }) =>
        id === ownIdOf(mail) ? [] : [`${id} is not the id of ${mail.causeId} to ${mail.to}`],
      ),
      ...sameAs('', said(found), said(quiet)).faults,
    ],
  };
}

/** The outbox entry that a Message-ID belongs to. */
const mailOf = (messageId: string) => /^<([^.@]+)(\.\d+)?@/.exec(messageId)?.[1] ?? '';

function everyMailSent({ mails, deliveries }: Snapshot): Check {
  const delivered = new Set(deliveries.map(({ messageId }) => mailOf(messageId)));
  return {
    what: 'Every mail sent and delivered',
    looked: mails.length,
    faults: mails.flatMap(({ id, mail }) => [
      ...(mail.state === 'sent' ? [] : [`${id} to ${mail.to} is ${mail.state}`]),
      ...(delivered.has(id) ? [] : [`${id} to ${mail.to} was not delivered`]),
    ]),
  };
}

/** A mail may come twice, but then so that a mail box can tell. */
function oneMessageIdEach({ mails, deliveries }: Snapshot): Check {
  const known = new Map(mails.map(({ id, mail }) => [id, mail]));
  const strange = deliveries.flatMap(({ messageId, to }) =>
    known.get(mailOf(messageId))?.to.toLowerCase() === to.toLowerCase()
      ? []
      : [`${messageId} to ${to} is of no mail in the outbox`],
  );
  const letters = Map.groupBy(deliveries, ({ to, subject, text }) => [to, subject, text].join('\n'));
  const several = [...letters.values()].flatMap((same) => {
    const ids = new Set(same.map(({ messageId }) => messageId));
    return ids.size > 1 ? [`${same[0]?.to ?? ''} got one letter as ${[...ids].join(' and ')}`] : [];
  });
  return {
    what: 'Every delivery under one Message-ID',
    looked: deliveries.length,
    faults: [...strange, ...several],
  };
}

const none = (what: string, found: readonly string[]): Check => ({
  what: `No ${what.toLowerCase()}`,
  looked: found.length,
  faults: [...found],
});
