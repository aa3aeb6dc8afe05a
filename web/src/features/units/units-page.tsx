import { Button, Group } from '@mantine/core';
import { holds } from '@thidua/domain/people/membership';
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { LiveView } from '../../parts/live-view.tsx';
import { DeniedPage } from '../../parts/denied-page.tsx';
import { Page } from '../../parts/page.tsx';
import { useSession } from '../../reading/session.ts';
import { ImportPanel } from './import-panel.tsx';
import { LatestChange } from './latest-change.tsx';
import { words } from './texts.ts';
import { UnitDialog } from './unit-dialog.tsx';
import { UnitList, type ListedUnit } from './unit-list.tsx';
import { useUnits } from './use-known.ts';

export default function UnitsPage() {
  const { membership, authorityId, now } = useSession();
  if (holds(membership, authorityId, 'office', now())) return <Units />;
  return <DeniedPage title={words.title} deniedTitle={words.deniedTitle} denied={words.denied} />;
}

function Units() {
  const known = useUnits();
  const [isImporting, setImporting] = useState(false);
  const [edited, setEdited] = useState<ListedUnit | 'new' | null>(null);
  const { units, tree } = known;
  return (
    <Page
      title={isImporting ? words.importTitle : words.title}
      subtitle={isImporting ? words.importLead : words.lead}
      actions={
        isImporting ? (
          <Button variant="default" onClick={() => setImporting(false)}>
            {words.backToList}
          </Button>
        ) : (
          <Group gap="sm">
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              disabled={tree === null}
              onClick={() => setEdited('new')}
            >
              {words.add}
            </Button>
            <Button
              leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
              onClick={() => setImporting(true)}
            >
              {words.importing}
            </Button>
          </Group>
        )
      }
    >
      <LatestChange known={known} />
      <LiveView live={units}>
        {(all) =>
          isImporting ? (
            <ImportPanel known={known} />
          ) : (
            <UnitList units={all ?? []} onEdit={tree === null ? null : setEdited} />
          )
        }
      </LiveView>
      {edited !== null && tree !== null && units.status === 'ready' && (
        <UnitDialog
          unit={edited === 'new' ? null : edited}
          units={units.data}
          seq={tree.seq}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}
