import { publicPages } from '@thidua/domain/base/addresses';
import { isCommentPeriod, publicationSchema, type Publication } from '@thidua/domain/award/publication';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { useEffect, useState } from 'react';
import { learnTime, now } from '../browser/clock.ts';
import { listNewest } from '../firebase/public.ts';
import { newestLists } from './queries.ts';
import { words } from './texts.ts';
import { Unreachable } from './unreachable.tsx';

interface Found {
  /** When it was read: what is open is judged by it. */
  at: Date;
  /** The newest lists by movement, the movement of the newest one first. */
  byMovement: Map<string, Publication[]>;
}

async function read(): Promise<Found> {
  const [newest] = await Promise.all([listNewest(newestLists, publicationSchema), learnTime()]);
  return { at: now(), byMovement: Map.groupBy(newest, ({ movementId }) => movementId) };
}

/** The movements that have published lists lately, for anybody. */
export function DisclosuresPage() {
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    void read()
      .catch(() => 'failed' as const)
      .then((lists) => (wanted ? setFound(lists) : undefined));
    return () => {
      wanted = false;
    };
  }, []);
  if (found === null) return <p role="status">{words.loading}</p>;
  if (found === 'failed') return <Unreachable text={words.failed} />;
  return (
    <>
      <h1>{words.listTitle}</h1>
      {found.byMovement.size === 0 && <p>{words.nothingProposed}</p>}
      <ul className="ways">
        {[...found.byMovement].map(([movementId, lists]) => (
          <Movement key={movementId} movementId={movementId} lists={lists} at={found.at} />
        ))}
      </ul>
    </>
  );
}

function Movement({ movementId, lists, at }: { movementId: string; lists: Publication[]; at: Date }) {
  return (
    <li>
      <a href={publicPages.disclosure(movementId)}>{lists[0]?.movementTitle}</a>
      {lists.map((list) => {
        const open = isCommentPeriod(list, at);
        return (
          <p key={list.publishedAt.getTime()} className={open ? 'open' : 'closed'}>
            {list.title} (
            {words.listOf(
              formatDate(localDateOf(list.publishedAt, list.zone)),
              list.entries.length + list.more,
            )}
            ): {open ? words.openUntil(list.until) : words.closedOn(list.until)}
          </p>
        );
      })}
    </li>
  );
}
