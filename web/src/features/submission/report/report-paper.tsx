import type { Movement, ReportingPeriod } from '@thidua/domain/movement/movement';
import type { Target } from '@thidua/domain/submission/registration';
import type { ReportContent } from '@thidua/domain/submission/report';
import { formatNumber, parseNumber } from '@thidua/domain/base/text';
import { measuredText } from './actual-card.tsx';
import { criteriaOf, measure, totalScore } from './align-report.ts';
import { paperWords } from '../paper/paper-words.ts';
import { reportTexts } from '../texts-forms.ts';

const texts = paperWords;
const { columns, sections } = texts;

interface Props {
  content: ReportContent;
  targets: readonly Target[];
  movement: Movement;
  period: ReportingPeriod;
}

export function ReportBody(props: Props) {
  const { content, period } = props;
  return (
    <>
      <h2>{sections.results}</h2>
      <ResultTable {...props} />
      {(['difficulties', 'proposals'] as const).map((field) => (
        <section key={field}>
          <h2>{sections[field]}</h2>
          {(content[field].trim() || texts.none).split('\n').map((line, index) => (
            <p key={`${index} ${line}`}>{line}</p>
          ))}
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
          <th>{columns.order}</th>
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
              <td>{isYesNo ? '' : target.unitOfMeasure}</td>
              <td className="paper-figure">{isYesNo ? '' : formatNumber(target.baseline, 6)}</td>
              <td className="paper-figure">{isYesNo ? '' : formatNumber(target.goal, 6)}</td>
              <td className="paper-figure">{value === null ? actual.value : measuredText(target, value)}</td>
              <td className="paper-figure">
                {progress === null ? '' : `${formatNumber(progress * 100, 0)}%`}
              </td>
              <td>{[actual.remark, ...evidence].filter(Boolean).join('; ')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
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
            <th>{columns.order}</th>
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
      <p>{reportTexts.total(formatNumber(totalScore(content.selfScores)), formatNumber(most))}</p>
    </>
  );
}
