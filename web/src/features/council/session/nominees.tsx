import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { paths } from '@thidua/domain/base/paths';
import { scoreSchema } from '@thidua/domain/award/score';
import { formatNumber } from '../../../language/numbers.ts';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { useLiveDoc } from '../../../firebase/live.ts';
import { useSession } from '../../../reading/session.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Dossier } from '../../../parts/award/dossier.tsx';
import { FactList } from '../../../ui/award/fact-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { MemberOpinions, Opinions, SpokenMark } from './opinions.tsx';
import type { Nominee, SessionProps } from '../scope.ts';
import { words } from '../texts.ts';
import type { Marks } from '../use-marks.ts';
import { awardLabels } from '../../../language/award-labels.ts';

interface NomineesProps extends SessionProps {
  isMember: boolean;
  /** Opinions are taken. */
  mayWrite: boolean;
  /** Conflicts can be declared: before one's own vote. */
  mayDeclare: boolean;
  marks: Marks;
}

/** Everybody before the council, with dossier and opinions. */
export function Nominees(props: NomineesProps) {
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h4">
        {words.nomineesTitle}
      </Title>
      {props.nominees.map((nominee) => (
        <NomineeCard key={nominee.id} {...props} nominee={nominee} />
      ))}
    </Stack>
  );
}

type CardProps = NomineesProps & { nominee: Nominee };

function NomineeCard(props: CardProps) {
  const { movement, session, nominee, isMember, mayDeclare, marks } = props;
  const { uid } = useSession();
  const [open, setOpen] = useState(false);
  const [declaring, setDeclaring] = useState(false);
  const name = nomineeName(nominee);
  const conflict = isMember ? session.conflicts[nominee.id]?.[uid] : undefined;
  const ref = { movementId: movement.id, sessionId: session.id, nominationId: nominee.id };
  return (
    <Paper withBorder p="md" component="article" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={3} size="h5">
            {name}
          </Title>
          <Text size="sm">
            {[awardLabels.recipientKind[nominee.kind], nominee.position, nominee.unitName]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <Group gap="xs">
          {isMember && marks.read.has(nominee.id) && <Tag colour="gray">{words.seen}</Tag>}
          {isMember && conflict === undefined && <SpokenMark {...props} />}
          <Button
            size="compact-sm"
            variant="light"
            aria-expanded={open}
            aria-label={open ? words.closeDossierOf(name) : words.openDossier(name)}
            onClick={() => {
              setOpen(!open);
              marks.markRead(nominee.id);
            }}
          >
            {open ? words.closeDossier : words.read}
          </Button>
        </Group>
      </Group>
      {conflict !== undefined && (
        <Alert color="orange" mt="sm">
          {words.conflict(words.ownConflict[conflict])}
        </Alert>
      )}
      {mayDeclare && conflict === undefined && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="subtle"
          color="orange"
          c="orange.9"
          aria-label={words.declareOf(name)}
          onClick={() => setDeclaring(true)}
        >
          {words.declare}
        </Button>
      )}
      {open && (
        <Stack gap="md" mt="sm">
          <FactList facts={nominee.facts} />
          <UnitScore movementId={movement.id} unitId={nominee.unitId} />
          <Dossier movementId={movement.id} movement={movement} nomination={nominee} />
          {isMember ? conflict === undefined && <MemberOpinions {...props} /> : <Opinions {...props} />}
        </Stack>
      )}
      {declaring && (
        <ConfirmDialog
          title={words.declareTitle}
          lead={words.declareLead(name)}
          confirmLabel={words.declare}
          danger
          run={() => call('declareConflict', ref)}
          onClose={() => setDeclaring(false)}
        />
      )}
    </Paper>
  );
}

/** Says nothing to those who may not see scores. */
function UnitScore({ movementId, unitId }: { movementId: string; unitId: string }) {
  const live = useLiveDoc(paths.score(movementId, unitId), scoreSchema);
  if (live.status !== 'ready' && live.status !== 'missing') return null;
  return (
    <Text size="sm">
      {live.status === 'ready'
        ? words.unitScore(formatNumber(live.data.total), awardLabels.scoreLayer[live.data.layer])
        : words.noUnitScore}
    </Text>
  );
}
