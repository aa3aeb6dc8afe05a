import { nomineeName } from '@thidua/domain/wording/award-labels';
import {
  decisionItemSchema,
  decisionSchema,
  numberAndSymbol,
  type AwardDecision,
} from '@thidua/domain/award/decision';
import { pageSchema } from '@thidua/domain/base/paged';
import { paths } from '@thidua/domain/base/paths';
import {
  isCommentPeriod,
  publicationSchema,
  publicEntrySchema,
  type PublicEntry,
  type Publication,
} from '@thidua/domain/award/publication';
import {
  decisionWithoutOver,
  isTakenAway,
  listWithoutOver,
  publicNoMore,
} from '@thidua/domain/award/public-time';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import { unnamed } from '@thidua/domain/wording/names';
import { useEffect, useState } from 'react';
import { learnTime, now } from '../browser/clock.ts';
import type { z } from 'zod';
import { listOpen } from '../firebase/public.ts';
import { words } from './texts.ts';
import { Unreachable } from './unreachable.tsx';
import { callAs } from '../language/language.ts';
import { awardLabels } from '../language/award-labels.ts';

const MOST = 50;

interface Disclosed {
  /** When it was read: what is open is judged by it. */
  at: Date;
  publications: (Publication & { id: string })[];
  decisions: (AwardDecision & { id: string })[];
}

async function read(movementId: string): Promise<Disclosed> {
  const [publications, decisions] = await Promise.all([
    listOpen(paths.publications(movementId), publicationSchema, null, MOST),
    listOpen(paths.decisions(movementId), decisionSchema, ['state', '==', 'effective'], MOST),
    learnTime(),
  ]);
  callAs(publications[0]?.names ?? unnamed);
  const at = now();
  const zone = publications[0]?.zone;
  // What ended in the last minutes may still stand in the store.
  const shown = <T,>(one: T, without: (one: T, today: LocalDate) => T): T =>
    zone === undefined ? one : without(one, localDateOf(at, zone));
  const [lists, inForce] = await Promise.all([
    Promise.all(publications.map(async (list) => shown(await wholeList(movementId, list), listWithoutOver))),
    Promise.all(
      decisions.map(async (decision) =>
        shown(await wholeDecision(movementId, decision), decisionWithoutOver),
      ),
    ),
  ]);
  return {
    at,
    publications: lists.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()),
    decisions: inForce.toSorted((a, b) => (b.effectiveAt?.getTime() ?? 0) - (a.effectiveAt?.getTime() ?? 0)),
  };
}

async function pagesAt<T>(path: string, more: number, item: z.ZodType<T>): Promise<T[]> {
  if (more === 0) return [];
  const pages = await listOpen(path, pageSchema(item), null, MOST);
  return pages.toSorted((a, b) => a.n - b.n).flatMap(({ items }) => items);
}

async function wholeList<L extends Publication & { id: string }>(movementId: string, list: L): Promise<L> {
  const path = paths.publicationPages(movementId, list.id);
  const others = await pagesAt(path, list.more, publicEntrySchema);
  return { ...list, entries: [...list.entries, ...others] };
}

async function wholeDecision<D extends AwardDecision & { id: string }>(
  movementId: string,
  decision: D,
): Promise<D> {
  const path = paths.decisionPages(movementId, decision.id);
  const others = await pagesAt(path, decision.more, decisionItemSchema);
  return { ...decision, items: [...decision.items, ...others] };
}

/** The proposed lists and the decisions in force of one movement, for anybody. */
export function DisclosurePage({ movementId }: { movementId: string }) {
  const [found, setFound] = useState<Disclosed | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    void read(movementId)
      .catch(() => 'failed' as const)
      .then((disclosed) => (wanted ? setFound(disclosed) : undefined));
    return () => {
      wanted = false;
    };
  }, [movementId]);
  if (found === null) return <p role="status">{words.loading}</p>;
  if (found === 'failed') return <Unreachable text={words.failed} />;
  const { at, publications, decisions } = found;
  if (publications.length + decisions.length === 0) {
    return (
      <>
        <h1>{words.listTitle}</h1>
        <p>{words.nothingHere}</p>
      </>
    );
  }
  const title = publications[0]?.movementTitle;
  return (
    <>
      <h1>{words.listTitle}</h1>
      {title !== undefined && <p>{title}</p>}
      <h2>{words.proposed}</h2>
      {publications.length === 0 && <p>{words.nothingProposed}</p>}
      {publications.map((publication) => (
        <List key={publication.id} publication={publication} at={at} />
      ))}
      <h2>{words.decisions}</h2>
      {decisions.length === 0 && <p>{words.noDecisions}</p>}
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} />
      ))}
    </>
  );
}

function List({ publication, at }: { publication: Publication; at: Date }) {
  const { title, until, entries, setAside, withdrawn } = publication;
  const open = !withdrawn && isCommentPeriod(publication, at);
  const inTime = open ? words.openUntil(until) : words.closedOn(until);
  const standing = withdrawn ? words.listWithdrawn : inTime;
  const lastDay = entries
    .flatMap(({ name, namesUntil }) => (name === '' ? [] : (namesUntil ?? [])))
    .toSorted()
    .at(-1);
  return (
    <section>
      <h3>{title}</h3>
      <p className={open ? 'open' : 'closed'}>{standing}</p>
      {open && <p>{words.howToComment}</p>}
      {lastDay !== undefined && <p className="hint">{words.namesUntil(lastDay)}</p>}
      {setAside.map(({ reason, count }) => (
        <p key={reason}>{words.setAside(count, reason)}</p>
      ))}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.nominationId} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry }: { entry: PublicEntry }) {
  const { kind, position, unitName, formTitle, citation, councilSupported, reason } = entry;
  const { outcome, outcomeReason, correctedTo, correctedWhy, namesUntil } = entry;
  const nameGone = isTakenAway(entry.name, namesUntil);
  const isEnd = outcome === 'revoked' || outcome === 'withdrawn';
  return (
    <li>
      <strong>{nameGone ? words.nameGone(publicNoMore(namesUntil)) : nomineeName(entry)}</strong>
      <p>{[awardLabels.recipientKind[kind], position, unitName, formTitle].filter(Boolean).join(' · ')}</p>
      <p>{citation}</p>
      <p>{councilSupported ? words.supported : words.notSupported(reason)}</p>
      {!nameGone && <ReasonTime text={reason} until={entry.reasonUntil} />}
      {outcome !== null && (
        <p>
          <strong>{words.outcome[outcome]}</strong>
        </p>
      )}
      {outcomeReason && <p>{isEnd ? words.reason(outcomeReason) : words.departs(outcomeReason)}</p>}
      {!nameGone && <ReasonTime text={outcomeReason} until={entry.outcomeUntil} />}
      {correctedTo && <p>{words.correctedTo(correctedTo, correctedWhy)}</p>}
      {!nameGone && <ReasonTime text={correctedWhy} until={entry.correctedUntil} />}
    </li>
  );
}

/** Until when a reason is public, or since when it is not; nothing where there never was one. */
function ReasonTime({ text, until }: { text: string; until: LocalDate | null }) {
  if (until === null) return null;
  const said = isTakenAway(text, until) ? words.reasonGone(publicNoMore(until)) : words.reasonUntil(until);
  return <p className="hint">{said}</p>;
}

function Decision({ decision }: { decision: AwardDecision }) {
  const { title, signature, symbol, items, corrections } = decision;
  return (
    <section>
      <h3>{title}</h3>
      {signature && <p>{words.signedBy(numberAndSymbol(signature.number, symbol), signature.date)}</p>}
      {corrections.map(({ at, before, reason }) => (
        <p key={at.getTime()}>
          {words.corrected(numberAndSymbol(before.number, symbol), before.date, before.signer, reason)}
        </p>
      ))}
      <ol>
        {items.map((item) => (
          <li key={item.nominationId}>
            <strong>{nomineeName(item)}</strong>
            {item.status === 'revoked' && <span className="mark">{words.revokedMark}</span>}
            <p>
              {[awardLabels.recipientKind[item.kind], item.position, item.unitName]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {item.onPaper && <p>{words.onPaper(item.onPaper)}</p>}
            {item.reason && <p>{words.departs(item.reason)}</p>}
            <ReasonTime text={item.reason} until={item.reasonUntil} />
          </li>
        ))}
      </ol>
    </section>
  );
}
