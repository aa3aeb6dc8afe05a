import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { decisionSchema, numberAndSymbol } from '@thidua/domain/award/decision';
import { isCommentPeriod, publicationSchema } from '@thidua/domain/award/publication';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { Link } from 'react-router';
import { useLiveQuery } from '../../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../../reading/session.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { links } from '../../../ui/links.ts';
import { decisionsInForce, newestLists } from '../queries.ts';
import { words } from './texts.ts';

/** A decision is news for so long. */
const NEWS_DAYS = 14;

/** For those who watch over the awards or tell of them: lists open for comment, decisions newly in force, the log to check. */
export default function ReaderDesk({ movement, checksLog }: { movement: OpenMovement; checksLog: boolean }) {
  const { now } = useSession();
  const lists = useLiveQuery(newestLists(movement.id), publicationSchema);
  const decisions = useLiveQuery(decisionsInForce(movement.id), decisionSchema);
  const open = (lists.status === 'ready' ? lists.data : []).filter((list) => isCommentPeriod(list, now()));
  const isUnknown = lists.status === 'loading' || decisions.status === 'loading';
  const since = addDays(localDateOf(now(), movement.zone), -NEWS_DAYS);
  const inForce = (decisions.status === 'ready' ? decisions.data : []).flatMap(
    ({ id, title, signature, symbol }) =>
      signature && signature.date >= since
        ? [{ id, title, date: signature.date, number: numberAndSymbol(signature.number, symbol) }]
        : [],
  );
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="reader-desk">
      <Title order={2} size="h4" id="reader-desk" mb="xs">
        {words.readerTitle}
      </Title>
      {isUnknown && <LiveView live={{ status: 'loading' }}>{() => null}</LiveView>}
      {!isUnknown && open.length + inForce.length === 0 && <Text>{words.readerNothing}</Text>}
      <List>
        {open.map(({ id, title, until }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={links.publication(movement.id, id)}>
              {words.readerList(title, until)}
            </Anchor>
          </List.Item>
        ))}
        {inForce.map(({ id, title, number, date }) => (
          <List.Item key={id}>
            <Anchor component={Link} to={links.decision(movement.id, id)}>
              {words.readerDecision(title, number, date)}
            </Anchor>
          </List.Item>
        ))}
        {checksLog && (
          <List.Item>
            <Anchor component={Link} to={links.log()}>
              {words.readerLog}
            </Anchor>
          </List.Item>
        )}
      </List>
    </Paper>
  );
}
