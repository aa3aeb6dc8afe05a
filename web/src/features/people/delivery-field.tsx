import { Alert, Radio, Stack } from '@mantine/core';
import { vi } from './texts.ts';

export type Delivery = 'mail' | 'screen';

interface DeliveryFieldProps {
  value: Delivery;
  /** Of accounts that decide on awards, the link is mailed and nothing else. */
  mailOnly: boolean;
  onChange: (value: Delivery) => void;
}

/** How the first link reaches its person. */
export function DeliveryField({ value, mailOnly, onChange }: DeliveryFieldProps) {
  if (mailOnly) return <Alert color="gray">{vi.mailOnly}</Alert>;
  return (
    <Radio.Group
      label={vi.delivery}
      value={value}
      onChange={(chosen) => {
        onChange(chosen === 'screen' ? 'screen' : 'mail');
      }}
    >
      <Stack gap="xs" mt="xs">
        <Radio value="mail" label={vi.byMail} description={vi.byMailHint} />
        <Radio value="screen" label={vi.byScreen} description={vi.byScreenHint} />
      </Stack>
    </Radio.Group>
  );
}
