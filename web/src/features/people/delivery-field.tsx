import { Alert, Radio, Stack } from '@mantine/core';
import { words } from './texts.ts';

export type Delivery = 'mail' | 'screen';

interface DeliveryFieldProps {
  value: Delivery;
  /** Of accounts that decide on awards, the link is mailed and nothing else. */
  mailOnly: boolean;
  onChange: (value: Delivery) => void;
}

/** How the first link reaches its person. */
export function DeliveryField({ value, mailOnly, onChange }: DeliveryFieldProps) {
  if (mailOnly) return <Alert color="gray">{words.mailOnly}</Alert>;
  return (
    <Radio.Group
      label={words.delivery}
      value={value}
      onChange={(chosen) => {
        onChange(chosen === 'screen' ? 'screen' : 'mail');
      }}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="mail" label={words.byMail} description={words.byMailHint} />
        <Radio value="screen" label={words.byScreen} description={words.byScreenHint} />
      </Stack>
    </Radio.Group>
  );
}
