import { PaperSheet } from '../../../ui/paper/paper.tsx';
import { reportingPeriod, type Movement, type ReportingPeriod } from '@thidua/domain/movement/movement';
import type { Target } from '@thidua/domain/submission/target';
import type { ReportContent } from '@thidua/domain/submission/report';
import { formatDate, formatNumber, formatShare, parseNumber } from '@thidua/domain/base/text';
import type { ContentProps } from '../frame/kind.ts';
import { PaperBasis, PaperFoot, PaperHead, signersOf } from '../../../parts/paper/unit-paper.tsx';
import { Lines } from '../../../parts/paper/typed.tsx';
import { criteriaOf, measure, totalScore } from './align-report.ts';
import { paperWords } from './paper-words.ts';
import { unitPaperWords } from '../../../parts/paper/paper-words.ts';
import { readReport } from './read-report.ts';

const texts = paperWords;
const { columns, sections } = texts;
const { yesNo } = unitPaperWords;

interface Props {
  content: ReportContent;
  targets: readonly Target[];
  movement: Movement;
  period: ReportingPeriod;
}

/** A report as an administrative paper after Decree 30/2020: its blocks, its body, its signature. */
export function ReportPaper({ scope, content }: ContentProps) {
  const { caseRef, movement, participant } = scope;
  const period = reportingPeriod(movement, caseRef.caseId);
  if (!period) return null;
  return (
    <PaperSheet>
      <PaperHead scope={scope} symbol="BC" />
      <h1 className="paper-type">{texts.type}</h1>
      <p className="paper-abstract">{texts.abstract(period.title, movement.shortTitle)}</p>
      <PaperBasis movement={movement} />
      <p>{texts.reports(participant.name, formatDate(period.from), formatDate(period.to))}</p>
      <ReportBody
        content={readReport(content)}
        targets={scope.targets ?? []}
        movement={movement}
        period={period}
      />
      <p>{texts.closing}</p>
      <PaperFoot lines={signersOf(participant)} />
    </PaperSheet>
  );
}

function ReportBody(props: Props) {
  const { content, period } = props;
  return (
    <>
      <h2>{sections.results}</h2>
      <ResultTable {...props} />
      {(['difficulties', 'proposals'] as const).map((field) => (
        <section key={field}>
          <h2>{sections[field]}</h2>
          <Lines text={content[field]} />
        </section>
      ))}
      {period.kind === 'final' && <ScoreTable {...props} />}
    </>
  );
}

function ResultTable({ content, targets, movement, period }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th>{unitPaperWords.order}</th>
          <th>{columns.name}</th>
          <th>{columns.unit}</th>
          <th>{columns.baseline}</th>
          <th>{columns.goal}</th>
          <th>{columns.actual}</th>
          <th>{columns.progress}</th>
          <th>{columns.remark}</th>
        </tr>
      </thead>
      <tbody>
        {content.actuals.map((actual, index) => {
          const target = targets.find(({ id }) => id === actual.id);
          if (!target) return null;
          const value = parseNumber(actual.value);
          const { progress } = measure(target, actual.value, movement, period);
          const isYesNo = target.direction === 'yesNo';
          const evidence = actual.evidence.map((piece) =>
            piece.kind === 'file' ? piece.name : piece.title || piece.url,
          );
          return (
            <tr key={actual.id}>
              <td className="paper-middle">{index + 1}</td>
              <td>{target.name}</td>
              <td>{isYesNo ? yesNo.unit : target.unitOfMeasure}</td>
              <td className="paper-figure">{isYesNo ? yesNo.baseline : formatNumber(target.baseline)}</td>
              <td className="paper-figure">{isYesNo ? yesNo.goal : formatNumber(target.goal)}</td>
              <td className="paper-figure">{value === null ? actual.value : resultOf(target, value)}</td>
              <td className="paper-figure">{progress === null ? '' : formatShare(progress)}</td>
              <td>{[actual.remark, ...evidence].filter(Boolean).join('; ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** In the authority's language and notation, whatever the page is read in. */
function resultOf({ direction }: Pick<Target, 'direction'>, value: number): string {
  if (direction !== 'yesNo') return formatNumber(value);
  return value === 1 ? yesNo.goal : yesNo.baseline;
}

function ScoreTable({ content, movement, period }: Props) {
  const criteria = criteriaOf(movement, period);
  const most = criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return (
    <>
      <h2>{sections.scores}</h2>
      <table>
        <thead>
          <tr>
            <th>{unitPaperWords.order}</th>
            <th>{columns.criterion}</th>
            <th>{columns.maximum}</th>
            <th>{columns.score}</th>
            <th>{columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, title, maxPoints }, index) => {
            const line = content.selfScores.find((score) => score.id === id);
            return (
              <tr key={id}>
                <td className="paper-middle">{index + 1}</td>
                <td>{title}</td>
                <td className="paper-figure">{maxPoints}</td>
                <td className="paper-figure">{line?.score}</td>
                <td>{line?.note}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{texts.total(formatNumber(totalScore(content.selfScores)), formatNumber(most))}</p>
    </>
  );
}
