import './board.css';
import { clusterSchema, type Movement } from '@thidua/domain/movement/movement';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { usePrintName } from '../../ui/print-name.ts';
import { caseTitle, labels } from '../../language/labels.ts';
import { daysLate, latestFirst } from './days-late.ts';
import { clusterNames } from './queries.ts';
import { words } from './texts.ts';

/** Room to write in. */
const EMPTY = '\u00a0';

interface PrintListProps {
  movement: Movement & { id: string };
  caseId: string;
  shown: readonly UnitRecord[];
  /** What they are: the filters in words. */
  title: string;
}

/** The units shown, as they are worked through at a desk with a telephone; only on paper. */
export function PrintList({ movement, caseId, shown, title }: PrintListProps) {
  const { now } = useSession();
  const clusters = useLiveQuery(clusterNames(movement.id), clusterSchema);
  const names = new Map(clusters.status === 'ready' ? clusters.data.map(({ id, name }) => [id, name]) : []);
  const heading = `${caseTitle(movement, caseId)}${title === '' ? '' : `: ${title}`}`;
  usePrintName(heading, movement.shortTitle);
  const at = { today: localDateOf(now(), movement.zone), zone: movement.zone };
  return (
    <section className="board-print">
      <h2>{heading}</h2>
      <p>{words.printAsOf(formatInstant(now(), movement.zone), shown.length)}</p>
      <table>
        <thead>
          <tr>
            {words.printColumns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {latestFirst(shown, caseId, at).map((record, index) => {
            const deadline = record.deadlines[caseId];
            return (
              <tr key={record.unitId}>
                <td className="board-print-figure">{index + 1}</td>
                <td>{record.name}</td>
                <td>{names.get(record.clusterId ?? '') ?? ''}</td>
                <td>
                  {labels.punctuality[record.punctuality[caseId] ?? 'notOwed']}
                  {deadline !== undefined && `, ${words.printDue(formatDate(deadline))}`}
                </td>
                <td className="board-print-figure">{daysLate(record, caseId, at) ?? ''}</td>
                <td className="board-print-phone">{record.phone}</td>
                <td className="board-print-note">{EMPTY}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
