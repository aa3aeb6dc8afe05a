import { awardLabels, nameAndPosition } from '@thidua/domain/wording/award-labels';
import { recipientKinds } from '@thidua/domain/movement/award-settings';
import type { PublicEntry } from '@thidua/domain/award/publication';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { usePaperNames } from '../../reading/paper-names.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { PaperHeading, PaperSignature, PaperSheet } from '../../ui/paper/paper.tsx';
import type { Known } from './known.ts';
import { listWords as said } from './paper-words.ts';

/** The list for the notice board, after Decree 30/2020: who is proposed and why, until when and where to comment. */
export function ListPaper({ movement, publication }: { movement: OpenMovement; publication: Known }) {
  const { authority } = useSession();
  const names = usePaperNames();
  const { title, until, from, zone, publishedAt, entries } = publication;
  const listed = entries.filter(({ outcome }) => outcome !== 'withdrawn');
  const withdrawn = entries.filter(({ outcome }) => outcome === 'withdrawn');
  const place = authority?.authority?.placeName ?? movement.issuedAt;
  return (
    <PaperSheet>
      <PaperHeading
        parent={movement.issuer}
        issuer={names.office}
        number={said.number}
        placeDate={said.placeDate(place, localDateOf(publishedAt, zone).slice(0, 4))}
      />
      <h1 className="paper-type">{said.type}</h1>
      <p className="paper-abstract">{title}</p>
      <p>{said.movement(movement.title)}</p>
      <p>{said.period(formatDate(from), formatDate(until), names)}</p>
      <p>{said.online(`${window.location.origin}${links.disclosure(movement.id)}`)}</p>
      {recipientKinds.map((kind) => {
        const own = listed.filter((entry) => entry.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind}>
            <h2>{said.group(awardLabels.recipientKind[kind], own.length)}</h2>
            <Entries entries={own} names={names} />
          </section>
        );
      })}
      {withdrawn.length > 0 && (
        <section>
          <h2>{said.withdrawn(withdrawn.length)}</h2>
          <ul>
            {withdrawn.map((entry) => (
              <li key={entry.nominationId}>
                {said.withdrawnLine(nameAndPosition(entry) || said.notPublic, entry.outcomeReason)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <footer className="paper-foot">
        <div className="paper-recipients">
          <div className="paper-recipients-title">{said.recipients}</div>
          {said.recipientList.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
        <PaperSignature lines={[names.office.toLocaleUpperCase('vi')]} name="" />
      </footer>
    </PaperSheet>
  );
}

function Entries({
  entries,
  names,
}: {
  entries: readonly PublicEntry[];
  names: ReturnType<typeof usePaperNames>;
}) {
  return (
    <table>
      <thead>
        <tr>
          <th>{said.columns.order}</th>
          <th>{said.columns.nominee}</th>
          <th>{said.columns.unit}</th>
          <th>{said.columns.citation}</th>
          <th>{said.columns.council}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <tr key={entry.nominationId}>
            <td className="paper-middle">{index + 1}</td>
            <td>{entry.correctedTo || nameAndPosition(entry) || said.notPublic}</td>
            <td>{entry.unitName}</td>
            <td>{entry.citation}</td>
            <td>{entry.councilSupported ? said.supported : said.against(entry.reason, names)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
