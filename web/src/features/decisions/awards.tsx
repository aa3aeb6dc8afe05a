import { Anchor, Badge, Box, Button, Checkbox, Group, Stack, Table, Text, Title } from '@mantine/core';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { recipientKinds } from '@thidua/domain/movement/award-settings';
import type { DecisionItem } from '@thidua/domain/award/decision';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { useOwnNominations } from '../../reading/nomination/own-nominations.ts';
import { links } from '../../ui/links.ts';
import { CertificateActions } from './certificate-actions.tsx';
import { HandOverActions } from './hand-over-actions.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import type { Known, KnownDecision } from './known.ts';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

interface AwardsProps {
  movement: OpenMovement;
  decision: KnownDecision;
  isOffice: boolean;
  isChairman: boolean;
  /** Whether the viewer reads every dossier; who does not reads those of the own units and clusters. */
  oversees: boolean;
}

/** The decision's list by kind, with what became of each certificate. */
export function Awards(props: AwardsProps) {
  const { movement, decision, isOffice, oversees } = props;
  const live = useLiveQuery(
    oversees
      ? { path: paths.nominations(movement.id), where: [['decisionId', '==', decision.id]], limit: 500 }
      : null,
    nominationSchema,
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [handing, setHanding] = useState(false);
  const own = useOwnNominations(movement.id, !oversees);
  const known = oversees
    ? new Map((live.status === 'ready' ? live.data : []).map((one) => [one.id, one]))
    : own;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const listed = [...known.values()].filter(({ id }) => chosen.has(id)).toSorted(compareNominees);
  return (
    <Stack gap="md">
      {recipientKinds.map((kind) => {
        const items = decision.items.filter((item) => item.kind === kind);
        if (items.length === 0) return null;
        return (
          <Stack key={kind} gap="xs" component="section">
            <Title order={2} size="h4">
              {awardLabels.recipientKind[kind]}
            </Title>
            <ItemTable
              {...props}
              items={items}
              known={known}
              chosen={chosen}
              onToggle={isOffice && decision.state === 'effective' ? toggle : null}
            />
          </Stack>
        );
      })}
      {isOffice && decision.state === 'effective' && (
        <Group>
          <Button variant="light" disabled={listed.length === 0} onClick={() => setHanding(true)}>
            {words.handOver(listed.length)}
          </Button>
        </Group>
      )}
      {handing && (
        <HandOverDialog
          movement={movement}
          nominations={listed}
          onClose={() => {
            setHanding(false);
            setChosen(new Set());
          }}
        />
      )}
    </Stack>
  );
}

interface TableProps extends AwardsProps {
  items: readonly DecisionItem[];
  known: ReadonlyMap<string, Known>;
  chosen: ReadonlySet<string>;
  onToggle: ((id: string) => void) | null;
}

function ItemTable(props: TableProps) {
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="xs" fz="sm">
        <Table.Thead>
          <Table.Tr>
            {props.onToggle && <Table.Th w={40} />}
            <Table.Th>{words.columns.book}</Table.Th>
            <Table.Th>{words.columns.name}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.unit}</Table.Th>
            <Table.Th>{words.columns.certificate}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.items.map((item) => (
            <Row key={item.nominationId} {...props} item={item} />
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

function Row({ item, ...props }: TableProps & { item: DecisionItem }) {
  const { movement, decision, known, chosen, onToggle, isOffice, isChairman, oversees } = props;
  const { nominationId, goldenBookNo, position, unitName, reason, status, onPaper } = item;
  const nomination = known.get(nominationId);
  const name = nomineeName(item);
  const revoked = status === 'revoked';
  return (
    <Table.Tr>
      {onToggle && (
        <Table.Td>
          {nomination && !nomination.handover && !revoked && (
            <Checkbox
              aria-label={name}
              checked={chosen.has(nominationId)}
              onChange={() => onToggle(nominationId)}
            />
          )}
        </Table.Td>
      )}
      <Table.Td>{goldenBookNo ?? '–'}</Table.Td>
      <Table.Td>
        {oversees || nomination ? (
          <Anchor component={Link} size="sm" fw={600} to={links.nomination(movement.id, nominationId)}>
            {name}
          </Anchor>
        ) : (
          <Text size="sm" fw={600}>
            {name}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {position}
        </Text>
        {onPaper && <Text size="sm">{words.onPaper(onPaper)}</Text>}
        {reason && (
          <Text size="sm" c="orange.9">
            {words.departs(reason)}
          </Text>
        )}
        <Text size="sm" hiddenFrom="sm">
          {unitName}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{unitName}</Table.Td>
      <Table.Td>
        {revoked && (
          <Badge color="red" variant="light" tt="none">
            {words.revoked}
          </Badge>
        )}
        {nomination?.certificateCode && (
          <>
            <Text size="sm" c="dimmed">
              {nomination.handover
                ? words.handedOver(nomination.handover.to, nomination.handover.on)
                : words.notHanded}
            </Text>
            {isOffice && !revoked && nomination.handover && (
              <HandOverActions movement={movement} nomination={nomination} handover={nomination.handover} />
            )}
            <CertificateActions
              movementId={movement.id}
              decision={decision}
              nomination={nomination}
              code={nomination.certificateCode}
              isOffice={isOffice}
              isChairman={isChairman}
              isRevoked={revoked}
              isReissued={!revoked && onPaper !== ''}
            />
          </>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
