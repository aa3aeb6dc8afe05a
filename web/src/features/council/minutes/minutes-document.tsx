import { awardLabels, nomineeName } from '@thidua/domain/wording/award-labels';
import { hasQuorum, type CouncilSession } from '@thidua/domain/council/council';
import { mannerText } from '@thidua/domain/wording/session-setup';
import type { VoteResult } from '@thidua/domain/nomination/nomination';
import { usePaperNames } from '../../../reading/paper-names.ts';
import { useSession } from '../../../reading/session.ts';
import { formatInstant } from '../../../ui/format.ts';
import { PaperHeading, PaperSignatures, PaperSheet } from '../../../ui/paper/paper.tsx';
import { conflictLines } from '../conflict-lines.ts';
import { NomineeName, useNominee } from '../nominee-name.tsx';
import type { SessionProps } from '../scope.ts';
import { minutesWords } from '../minutes-words.ts';
import { vi } from '../texts.ts';

const texts = minutesWords;
/** What the pages of a session say of its rules and results, in the authority's language. */
const useRules = () => vi(usePaperNames());

/** The minutes of a council session after Decree 30/2020: who was there, who did not vote on whom, and the result. */
export function MinutesDocument(props: SessionProps) {
  const { movement, session } = props;
  const { rules, opensAt, changedAt, title, nominationIds } = session;
  const { zone } = movement;
  const said = useRules();
  const council = useSession().authority?.authority?.council ?? texts.council;
  return (
    <PaperSheet>
      <PaperHeading
        parent={movement.issuer}
        issuer={texts.issuer(council)}
        number={texts.number}
        placeDate={null}
      />
      <h1 className="paper-type">{texts.type}</h1>
      <p className="paper-abstract">{texts.abstract[rules.mode](council, movement.shortTitle)}</p>
      <p>{`${title}.`}</p>
      <p>{texts.time(formatInstant(opensAt, zone), formatInstant(changedAt, zone))}</p>
      <p>{texts.place}</p>
      <p>{texts.chaired}</p>
      <p>{texts.written}</p>
      <p>{texts.manner(mannerText(rules))}</p>
      <h2>{texts.sections.members}</h2>
      <Members session={session} />
      <h2>{texts.sections.rules}</h2>
      <p>{texts.considers(nominationIds.length)}</p>
      <p>{said.quorumRule(rules.quorum)}</p>
      <p>
        {said.thresholdRule(
          rules.threshold,
          rules.aboveThreshold,
          awardLabels.denominator[rules.denominator],
        )}
      </p>
      <h2>{texts.sections.conflicts}</h2>
      <Conflicts {...props} />
      <h2>{texts.sections.results}</h2>
      <Outcome {...props} />
      <p>{texts.closing[rules.mode]}</p>
      <PaperSignatures
        signers={[
          { lines: [texts.secretary], name: '', unsealed: true },
          { lines: [texts.chair], name: '', unsealed: true },
        ]}
      />
    </PaperSheet>
  );
}

/** Whether each took part; null where an invalid session does not tell. */
function partOf({ rules, attendance, outcome }: CouncilSession, uid: string): string | null {
  if (rules.mode === 'meeting') return attendance.includes(uid) ? texts.present : texts.absent;
  if (!outcome) return null;
  return outcome.turnout.includes(uid) ? texts.voted : texts.notVoted;
}

function Members({ session }: Pick<SessionProps, 'session'>) {
  return (
    <table>
      <thead>
        <tr>
          <th>{texts.columns.order}</th>
          <th>{texts.columns.name}</th>
          <th>{texts.columns.position}</th>
          <th>{texts.columns.part}</th>
        </tr>
      </thead>
      <tbody>
        {session.members.map(({ uid, name, position }, index) => (
          <tr key={uid}>
            <td className="paper-middle">{index + 1}</td>
            <td>{name}</td>
            <td>{position}</td>
            <td className="paper-middle">{partOf(session, uid)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Conflicts({ movement, session, nominees }: SessionProps) {
  const said = useRules();
  const lines = conflictLines(session, said);
  if (lines.length === 0) return <p>{texts.noConflicts}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>{texts.columns.nominee}</th>
          <th>{texts.columns.member}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, members }) => (
          <tr key={id}>
            <td>
              <NomineeName movementId={movement.id} id={id} nominees={nominees} />
            </td>
            <td>{members.join('; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome(props: SessionProps) {
  const { session } = props;
  const said = useRules();
  const { outcome, remark, nominationIds, rules } = session;
  if (!outcome) return <p>{texts.invalid(remark)}</p>;
  const { present, needed, base } = hasQuorum(session, { voters: outcome.turnout });
  const results = Object.values(outcome.results);
  const givenBack = results.filter(({ quorumMet }) => !quorumMet).length;
  const supported = results.filter((result) => result.supported).length;
  return (
    <>
      <p>{said.quorumMet(present, base, needed, rules.mode === 'meeting')}</p>
      <p>{texts.papers(outcome.turnout.length)}</p>
      <table>
        <thead>
          <tr>
            <th>{texts.columns.order}</th>
            <th>{texts.columns.nominee}</th>
            <th>{texts.columns.unit}</th>
            <th>{texts.columns.eligible}</th>
            <th>{said.columns.support}</th>
            <th>{said.columns.notSupport}</th>
            <th>{said.columns.noOpinion}</th>
            <th>{said.columns.needed}</th>
            <th>{said.columns.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {nominationIds.map((id, index) => {
            const result = outcome.results[id];
            return result && <ResultRow key={id} {...props} id={id} order={index + 1} result={result} />;
          })}
        </tbody>
      </table>
      <p>{texts.concluded(supported, nominationIds.length)}</p>
      {givenBack > 0 && <p>{texts.givenBack(givenBack)}</p>}
    </>
  );
}

interface RowProps extends SessionProps {
  id: string;
  order: number;
  result: VoteResult;
}

function ResultRow({ movement, nominees, id, order, result }: RowProps) {
  const said = useRules();
  const nominee = useNominee({ movementId: movement.id, id, nominees });
  const { support, notSupport, noOpinion, quorumMet, supported, needed, base, eligible } = result;
  const figure = (count: number) => (quorumMet ? count : said.sealed);
  return (
    <tr>
      <td className="paper-middle">{order}</td>
      <td>{nominee && nomineeName(nominee)}</td>
      <td>{nominee?.unitName}</td>
      <td className="paper-middle">{eligible}</td>
      <td className="paper-middle">{figure(support)}</td>
      <td className="paper-middle">{figure(notSupport)}</td>
      <td className="paper-middle">{figure(noOpinion)}</td>
      <td className="paper-middle">{`${needed}/${base}`}</td>
      <td>{!quorumMet ? said.noQuorum : supported ? said.supported : said.notSupported}</td>
    </tr>
  );
}
