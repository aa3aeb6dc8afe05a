import { Alert, Text } from '@mantine/core';
import { type Mail } from '@thidua/domain/mail/mail';
import { words } from './texts.ts';
import { mailFailures } from '../../language/mails.ts';

/** Why a mail was not sent, or not yet; nothing where there is no reason to tell. */
export function Failure({ mail: { state, lastError } }: { mail: Mail }) {
  if (lastError === null) return null;
  const failed = state === 'failed';
  return (
    <Alert color={failed ? 'red' : 'gray'} title={failed ? words.reason : words.lastTry} p="xs">
      <Text size="sm">{mailFailures[lastError.code]}</Text>
      {lastError.text !== '' && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {words.serverSaid(lastError.text)}
        </Text>
      )}
    </Alert>
  );
}
