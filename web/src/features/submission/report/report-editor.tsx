import { Alert, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Movement, ReportingPeriod } from '@thidua/domain/movement/movement';
import type { Target } from '@thidua/domain/submission/target';
import type { ReportContent } from '@thidua/domain/submission/report';
import { formatDate } from '@thidua/domain/base/text';
import { formatNumber } from '../../../language/numbers.ts';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { useEvidenceRoom } from '../../../reading/file/evidence.ts';
import type { AttachedPaper } from '@thidua/domain/submission/papers';
import { FormSection } from '../../../ui/form-section.tsx';
import { PapersField } from '../form/papers-field.tsx';
import { LongTextField, NumberField } from '../form/fields.tsx';
import { lateIn, type LateChange } from '../form/late-change.ts';
import { words as formTexts } from '../form/texts.ts';
import { words } from './texts.ts';
import { ActualCard, type Actual } from './actual-card.tsx';
import { criteriaOf, previousActual, totalScore } from './align-report.ts';

export interface ReportEditorProps {
  content: ReportContent;
  onChange: (content: ReportContent) => void;
  late: LateChange<ReportContent>;
  movement: Movement;
  period: ReportingPeriod;
  targets: readonly Target[];
  record: UnitRecord;
  /** The title of the report that this one was prefilled from, while nothing was saved yet. */
  prefilledFrom: string | null;
  caseRef: CaseRef;
}

export function ReportEditor(props: ReportEditorProps) {
  const { content, onChange, late, movement, period, targets, record, prefilledFrom, caseRef } = props;
  const room = useEvidenceRoom(caseRef, movement.measure);
  const actualLater = (id: string) =>
    lateIn<ReportContent, Actual>(late, (now, change) => ({
      ...now,
      actuals: now.actuals.map((actual) => (actual.id === id ? change(actual) : actual)),
    }));
  return (
    <Stack gap="lg">
      <Stack gap="sm" component="section" aria-labelledby="actuals-title">
        <Title order={2} size="h4" id="actuals-title">
          {words.fields.actuals}
        </Title>
        <Text size="sm" c="dimmed">
          {words.period(formatDate(period.from), formatDate(period.to), formatDate(period.due))}{' '}
          {words.cumulative} {formTexts.evidenceHint}
        </Text>
        {prefilledFrom && <Alert color="blue">{words.prefilled(prefilledFrom)}</Alert>}
        <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
          {content.actuals.map((actual) => {
            const target = targets.find(({ id }) => id === actual.id);
            return target ? (
              <ActualCard
                key={actual.id}
                actual={actual}
                target={target}
                previous={previousActual(movement, record, caseRef.caseId, actual.id)}
                movement={movement}
                period={period}
                late={actualLater(actual.id)}
                caseRef={caseRef}
                room={room}
              />
            ) : null;
          })}
        </Stack>
      </Stack>
      {period.kind === 'final' && (
        <SelfScores content={content} onChange={onChange} movement={movement} period={period} />
      )}
      <Stack gap="sm" component="section" aria-labelledby="closing-title">
        <Title order={2} size="h4" id="closing-title">
          {words.closing}
        </Title>
        {(['difficulties', 'proposals'] as const).map((field) => (
          <LongTextField
            key={field}
            path={field}
            label={words.fields[field]}
            value={content[field]}
            onChange={(value) => onChange({ ...content, [field]: value })}
            required={false}
          />
        ))}
      </Stack>
      <FormSection id="papers" title={words.fields.papers}>
        <PapersField
          kinds={['signedCopy']}
          papers={content.papers}
          late={lateIn<ReportContent, AttachedPaper[]>(late, (now, change) => ({
            ...now,
            papers: change(now.papers),
          }))}
          caseRef={caseRef}
          room={room}
        />
      </FormSection>
    </Stack>
  );
}

type ScoresProps = Pick<ReportEditorProps, 'content' | 'onChange' | 'movement' | 'period'>;

function SelfScores({ content, onChange, movement, period }: ScoresProps) {
  const criteria = criteriaOf(movement, period);
  const most = criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const set = (id: string, change: { score?: string; note?: string }) =>
    onChange({
      ...content,
      selfScores: content.selfScores.map((line) => (line.id === id ? { ...line, ...change } : line)),
    });
  return (
    <Stack gap="sm" component="section" aria-labelledby="scores-title">
      <Title order={2} size="h4" id="scores-title">
        {words.criteria}
      </Title>
      {criteria.map(({ id, title, text, maxPoints }) => {
        const line = content.selfScores.find((score) => score.id === id);
        return (
          <Paper withBorder p="md" key={id}>
            <Text fw={600}>{title}</Text>
            <Text size="sm" c="dimmed" mb="xs">
              {text}
            </Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <NumberField
                path={`selfScores.${id}.score`}
                label={words.fields.score}
                value={line?.score ?? ''}
                onChange={(score) => set(id, { score })}
                hint={words.maximum(maxPoints)}
              />
              <LongTextField
                path={`selfScores.${id}.note`}
                label={words.fields.note}
                value={line?.note ?? ''}
                onChange={(note) => set(id, { note })}
                required={false}
              />
            </SimpleGrid>
          </Paper>
        );
      })}
      <Group justify="flex-end">
        <Text fw={600} component="output">
          {words.total(formatNumber(totalScore(content.selfScores)), formatNumber(most))}
        </Text>
      </Group>
    </Stack>
  );
}
