import { Anchor, Checkbox, NativeSelect, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { recipientKinds, type RecipientKind } from '@thidua/domain/movement/award-settings';
import { nextId, PLAN_LIMITS, type PlanPart } from '@thidua/domain/plan/plan-draft';
import { Link } from 'react-router';
import { awardLabels } from '../../language/award-labels.ts';
import { useSession } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { Items, LinesField, NumberField, TextField } from './fields.tsx';
import { Said } from './findings.tsx';
import type { PartProps } from './part-props.ts';
import { words } from './field-texts.ts';

type Awards = PlanPart<'awards'>;

/** What is awarded to whom, how many may be proposed, and what a dossier and its papers say. */
export function AwardsPart({ value, change }: PartProps<'awards'>) {
  const label = words.fields.awards;
  return (
    <Stack gap="lg">
      <Switch
        label={label.given}
        checked={value.given}
        onChange={(event) => change({ given: event.currentTarget.checked })}
      />
      {value.given && (
        <>
          <Forms value={value} change={change} />
          <Items
            title={label.outline}
            items={value.outline}
            onChange={(outline) => change({ outline })}
            make={(taken) => ({ id: nextId('muc-', taken), title: '', hint: '' })}
            addLabel={words.add.heading}
            nameOf={({ title }, index) => title || words.nth(words.heading, index + 1)}
          >
            {(heading, set) => (
              <>
                <TextField
                  place={`outline.${heading.id}.title`}
                  label={words.heading}
                  value={heading.title}
                  onChange={(title) => set({ title })}
                />
                <TextField
                  place={`outline.${heading.id}.hint`}
                  label={words.headingHint}
                  limit={PLAN_LIMITS.passage}
                  value={heading.hint}
                  onChange={(hint) => set({ hint })}
                />
              </>
            )}
          </Items>
          <Said place="outline" />
          <LinesField
            place="checklist"
            label={label.checklist}
            hint={words.hints.checklist}
            value={value.checklist.map(({ title }) => title)}
            onChange={(lines) => {
              const taken = value.checklist.map(({ id }) => id);
              change({
                checklist: lines.map((title, index) => ({
                  id: value.checklist[index]?.id ?? nextId('viec-', [...taken, ...lines.slice(0, index)]),
                  title,
                })),
              });
            }}
          />
          <Figures value={value} change={change} />
          <Decision value={value} change={change} />
        </>
      )}
    </Stack>
  );
}

type Props = Pick<PartProps<'awards'>, 'value' | 'change'>;

function Forms({ value, change }: Props) {
  const { forms, quotas } = value;
  const setForms = (next: Awards['forms']) => {
    const ids = new Set(next.map(({ id }) => id));
    change({ forms: next, quotas: quotas.filter(({ formId }) => ids.has(formId)) });
  };
  const quotaOf = (formId: string, kind: RecipientKind) =>
    quotas.find((one) => one.formId === formId && one.kind === kind);
  const setQuota = (formId: string, kind: RecipientKind, part: Partial<Awards['quotas'][number]>) => {
    const before = quotaOf(formId, kind) ?? { formId, kind, perUnit: null, perCluster: null };
    const others = quotas.filter((one) => one.formId !== formId || one.kind !== kind);
    change({ quotas: [...others, { ...before, ...part }] });
  };
  return (
    <>
      <Items
        title={words.fields.awards.forms}
        items={forms}
        onChange={setForms}
        make={(taken) => ({
          id: nextId('hinh-thuc-', taken),
          title: '',
          text: '',
          source: '',
          recipients: [],
        })}
        addLabel={words.add.form}
        nameOf={({ title }, index) => title || words.nth(words.fields.awards.forms, index + 1)}
      >
        {(form, set) => (
          <>
            <TextField
              place={`forms.${form.id}.title`}
              label={words.formTitle}
              hint={words.hints.formTitle}
              limit={120}
              value={form.title}
              onChange={(title) => set({ title })}
            />
            <TextField
              place={`forms.${form.id}.text`}
              label={words.formText}
              limit={PLAN_LIMITS.passage}
              rows={2}
              value={form.text}
              onChange={(text) => set({ text })}
            />
            <Said place={`forms.${form.id}.recipients`} />
            {recipientKinds.map((kind) => {
              const isGiven = form.recipients.includes(kind);
              const quota = quotaOf(form.id, kind);
              const name = awardLabels.recipientKind[kind];
              return (
                <div key={kind}>
                  <Checkbox
                    label={name}
                    checked={isGiven}
                    onChange={() =>
                      set({
                        recipients: recipientKinds.filter((one) =>
                          one === kind ? !isGiven : form.recipients.includes(one),
                        ),
                      })
                    }
                  />
                  {isGiven && (
                    <SimpleGrid cols={{ base: 1, xs: 2 }} pl="xl" mt={4}>
                      <NumberField
                        place={`quotas.${form.id}.${kind}`}
                        label={words.perUnit(name)}
                        hint={words.hints.quota}
                        value={quota?.perUnit ?? null}
                        onChange={(perUnit) => setQuota(form.id, kind, { perUnit })}
                      />
                      <NumberField
                        place=""
                        label={words.perCluster(name)}
                        hint={words.hints.quota}
                        value={quota?.perCluster ?? null}
                        onChange={(perCluster) => setQuota(form.id, kind, { perCluster })}
                      />
                    </SimpleGrid>
                  )}
                </div>
              );
            })}
          </>
        )}
      </Items>
      <Said place="forms" />
    </>
  );
}

const percent = (share: number) => Math.round(share * 100);

function Figures({ value, change }: Props) {
  const { movementId } = useSession();
  const shares = ['targetsMet', 'reviewVotes', 'directWorkerShare'] as const;
  return (
    <Stack gap="sm">
      <Text fw={600}>{words.measured}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {shares.map((field) => (
          <NumberField
            key={field}
            place={field}
            label={words.fields.awards[field]}
            max={100}
            value={percent(value[field])}
            onChange={(typed) => change({ [field]: (typed ?? 0) / 100 })}
          />
        ))}
        <NumberField
          place="maxLateReports"
          label={words.fields.awards.maxLateReports}
          max={99}
          value={value.maxLateReports}
          onChange={(typed) => change({ maxLateReports: typed ?? 0 })}
        />
        <NativeSelect
          label={words.fields.awards.voting}
          description={words.hints.voting}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={value.voting.mode}
          data={(['meeting', 'writing'] as const).map((mode) => ({
            value: mode,
            label: awardLabels.sessionMode[mode],
          }))}
          onChange={(event) => {
            const mode = event.currentTarget.value === 'writing' ? 'writing' : 'meeting';
            change({ voting: { ...value.voting, mode } });
          }}
        />
      </SimpleGrid>
      {movementId !== null && (
        <Anchor component={Link} to={links.certificateLayout(movementId)} size="sm">
          {words.toLayout}
        </Anchor>
      )}
    </Stack>
  );
}

function Decision({ value, change }: Props) {
  const label = words.fields.awards;
  return (
    <Stack gap="sm">
      <Text fw={600}>{words.decision}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField
          place="symbol"
          label={label.symbol}
          hint={words.hints.symbol}
          limit={40}
          value={value.symbol}
          onChange={(symbol) => change({ symbol })}
        />
        <TextField
          place="issuerTitle"
          label={label.issuerTitle}
          limit={200}
          value={value.issuerTitle}
          onChange={(issuerTitle) => change({ issuerTitle })}
        />
      </SimpleGrid>
      <div>
        <LinesField
          place="legalBases"
          label={label.legalBases}
          limit={PLAN_LIMITS.passage}
          value={value.legalBases}
          onChange={(legalBases) => change({ legalBases: [...legalBases] })}
        />
        {value.legalBases.map((base, index) => (
          <Said key={`${index} ${base}`} place={`legalBases.${index}`} />
        ))}
      </div>
      <LinesField
        place="recipients"
        label={label.recipients}
        value={value.recipients}
        onChange={(recipients) => change({ recipients: [...recipients] })}
      />
      <TextField
        place="citation"
        label={label.citation}
        hint={words.hints.citation}
        limit={400}
        rows={2}
        value={value.citation}
        onChange={(citation) => change({ citation })}
      />
    </Stack>
  );
}
