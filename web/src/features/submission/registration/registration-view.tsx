import { Badge, List, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { type Movement, type ProposedTarget } from '@thidua/domain/movement/movement';
import { isUnchangedCopy, type RegistrationContent } from '@thidua/domain/submission/registration';
import { withUnit } from '@thidua/domain/base/text';
import { formatNumber, shownFigure } from '../../../language/numbers.ts';
import { shownDate } from '../content/describe-field.ts';
import { Fact } from '../frame/fact.tsx';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { PapersView } from '../form/papers-field.tsx';
import { weightShares } from './edit-targets.ts';
import { UnusualNote } from '../form/unusual-note.tsx';
import { words as contentTexts } from '../content/texts.ts';
import { words } from './texts.ts';
import { labels } from '../../../language/labels.ts';

interface Props {
  content: RegistrationContent;
  movement: Pick<Movement, 'contentAreas'>;
  proposals: readonly ProposedTarget[];
  caseRef: CaseRef;
}

/** A registration as it was written, to be read. */
export function RegistrationView({ content, movement, proposals, caseRef }: Props) {
  const facts = [
    { label: words.fields.planNumber, value: content.planNumber },
    { label: words.fields.planDate, value: shownDate(content.planDate) },
    { label: words.fields.launchDate, value: shownDate(content.launchDate) },
  ];
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 3 }} component="dl" m={0}>
        {facts.map(({ label, value }) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </SimpleGrid>
      <dl style={{ margin: 0 }}>
        <Fact label={words.fields.launchForm} value={content.launchForm} />
      </dl>
      {content.commitments.length > 0 && (
        <div>
          <Title order={3} size="h5">
            {words.fields.commitments}
          </Title>
          <List size="sm">
            {content.commitments.map((commitment, index) => (
              <List.Item key={`${index} ${commitment}`}>{commitment}</List.Item>
            ))}
          </List>
        </div>
      )}
      <Title order={3} size="h5">
        {words.fields.targets}
      </Title>
      <TargetTable content={content} movement={movement} proposals={proposals} />
      <PapersView papers={content.papers} caseRef={caseRef} />
    </Stack>
  );
}

/** The targets in a table on a desk, in cards on a phone. */
function TargetTable({ content, movement, proposals }: Omit<Props, 'caseRef'>) {
  const shares = weightShares(content.targets);
  const rows = content.targets.map((target) => {
    const share = shares.get(target.id) ?? null;
    const isYesNo = target.direction === 'yesNo';
    return {
      target,
      area: movement.contentAreas.find(({ id }) => id === target.contentArea)?.title ?? '',
      copied: isUnchangedCopy(target, proposals),
      direction: labels.direction[target.direction],
      route: isYesNo
        ? words.yesNoRoute
        : `${shownFigure(target.baseline)} → ${withUnit(shownFigure(target.goal), target.unitOfMeasure)}`,
      share: share === null ? target.weight : `${formatNumber(share, 1)}%`,
    };
  });
  return (
    <>
      <Table visibleFrom="md" withTableBorder verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.fields.contentArea}</Table.Th>
            <Table.Th>{words.fields.name}</Table.Th>
            <Table.Th>{words.fields.direction}</Table.Th>
            <Table.Th>{`${words.fields.baseline} → ${words.fields.goal}`}</Table.Th>
            <Table.Th>{words.fields.dueDate}</Table.Th>
            <Table.Th ta="right">{words.fields.weight}</Table.Th>
            <Table.Th>{words.fields.personInCharge}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ target, area, copied, direction, route, share }) => (
            <Table.Tr key={target.id}>
              <Table.Td>{area}</Table.Td>
              <Table.Td>
                {target.name} {copied && <CopiedBadge />}
              </Table.Td>
              <Table.Td>{direction}</Table.Td>
              <Table.Td>
                {route}
                <UnusualNote typed={target.goal} confirmed={target.confirmed} remark={target.remark} />
              </Table.Td>
              <Table.Td>{shownDate(target.dueDate)}</Table.Td>
              <Table.Td ta="right">{share}</Table.Td>
              <Table.Td>{target.personInCharge}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Stack hiddenFrom="md" gap="xs" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map(({ target, area, copied, direction, route, share }) => (
          <Paper withBorder p="sm" key={target.id} component="li">
            <Text size="xs" c="dimmed">
              {area}
            </Text>
            <Text fw={600}>
              {target.name} {copied && <CopiedBadge />}
            </Text>
            <Text size="sm">{[direction, route].filter(Boolean).join(' · ')}</Text>
            <UnusualNote typed={target.goal} confirmed={target.confirmed} remark={target.remark} />
            <Text size="sm" c="dimmed">
              {[
                contentTexts.due(shownDate(target.dueDate)),
                words.share(share.replace('%', '')),
                target.personInCharge,
              ].join(' · ')}
            </Text>
          </Paper>
        ))}
      </Stack>
    </>
  );
}

function CopiedBadge() {
  return (
    <Badge color="yellow" variant="light" c="yellow.9" tt="none" size="md" fw={500}>
      {words.unchangedCopy}
    </Badge>
  );
}
