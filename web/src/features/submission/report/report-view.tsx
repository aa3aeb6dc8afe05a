import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Movement, ReportingPeriod } from '@thidua/domain/movement/movement';
import type { Target } from '@thidua/domain/submission/target';
import type { ReportContent } from '@thidua/domain/submission/report';
import { parseNumber, withUnit } from '@thidua/domain/base/text';
import { formatNumber } from '../../../language/numbers.ts';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { MeasureView, measuredText, TargetRoute } from './actual-card.tsx';
import { criteriaOf, measure, totalScore } from './align-report.ts';
import { EvidencePiece } from '../../../parts/file/evidence-piece.tsx';
import { PapersView } from '../form/papers-field.tsx';
import { UnusualNote } from '../form/unusual-note.tsx';
import { words as contentTexts } from '../content/texts.ts';
import { words } from './texts.ts';
import { Fact } from '../frame/fact.tsx';

interface Props {
  content: ReportContent;
  targets: readonly Target[];
  movement: Movement;
  period: ReportingPeriod;
  caseRef: CaseRef;
}

/** A report as it was written, each result beside its target. */
export function ReportView({ content, targets, movement, period, caseRef }: Props) {
  return (
    <Stack gap="md">
      <Title order={3} size="h5">
        {words.fields.actuals}
      </Title>
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {content.actuals.map((actual) => (
          <ActualView
            key={actual.id}
            actual={actual}
            target={targets.find(({ id }) => id === actual.id)}
            movement={movement}
            period={period}
            caseRef={caseRef}
          />
        ))}
      </Stack>
      {period.kind === 'final' && <ScoresView content={content} movement={movement} period={period} />}
      <dl style={{ margin: 0 }}>
        <Fact label={words.fields.difficulties} value={content.difficulties} />
        <Fact label={words.fields.proposals} value={content.proposals} />
      </dl>
      <PapersView papers={content.papers} caseRef={caseRef} />
    </Stack>
  );
}

interface ActualViewProps extends Omit<Props, 'content' | 'targets'> {
  actual: ReportContent['actuals'][number];
  target: Target | undefined;
}

function ActualView({ actual, target, movement, period, caseRef }: ActualViewProps) {
  const value = parseNumber(actual.value);
  const shown = target && value !== null ? measuredText(target, value) : actual.value || contentTexts.empty;
  return (
    <Paper withBorder p="sm" component="li">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <div>
          <Text fw={600}>{target?.name ?? contentTexts.target('')}</Text>
          {target && <TargetRoute target={target} previous={undefined} />}
          <Text>
            {`${words.fields.value}: `}
            <Text span fw={600}>
              {target && target.direction !== 'yesNo' ? withUnit(shown, target.unitOfMeasure) : shown}
            </Text>
          </Text>
        </div>
        {target && (
          <MeasureView measured={measure(target, actual.value, movement, period)} name={target.name} />
        )}
      </SimpleGrid>
      <UnusualNote typed={actual.value} confirmed={actual.confirmed} />
      {actual.remark.trim() !== '' && (
        <Text size="sm" mt="xs" style={{ whiteSpace: 'pre-wrap' }}>
          {actual.remark}
        </Text>
      )}
      {actual.evidence.map((piece) => (
        <div key={piece.kind === 'file' ? piece.fileId : piece.url}>
          <EvidencePiece piece={piece} caseRef={caseRef} />
        </div>
      ))}
    </Paper>
  );
}

function ScoresView({ content, movement, period }: Pick<Props, 'content' | 'movement' | 'period'>) {
  const criteria = criteriaOf(movement, period);
  const most = criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return (
    <div>
      <Title order={3} size="h5" mb="xs">
        {words.criteria}
      </Title>
      <Stack gap="xs">
        {criteria.map(({ id, title, maxPoints }) => {
          const line = content.selfScores.find((score) => score.id === id);
          return (
            <Paper withBorder p="sm" key={id}>
              <Text fw={600}>{`${title}: ${line?.score || contentTexts.empty} / ${maxPoints}`}</Text>
              {line?.note && (
                <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                  {line.note}
                </Text>
              )}
            </Paper>
          );
        })}
        <Text fw={600}>{words.total(formatNumber(totalScore(content.selfScores)), formatNumber(most))}</Text>
      </Stack>
    </div>
  );
}
