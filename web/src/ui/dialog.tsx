import { Alert, Button, Group, Modal, Text, type ModalProps } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { words as shared } from './texts.ts';
import { words } from './typing-texts.ts';

const isText = (field: EventTarget): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(field.type));

/**
 * A dialog that does not throw away what is typed into it: Escape, the cross and a click beside it ask first. Its own buttons
 * close it as they say.
 */
export function Dialog({ children, onClose, ...modal }: ModalProps) {
  const typed = useRef(false);
  const [asking, setAsking] = useState(false);
  const leave = () => {
    typed.current = false;
    setAsking(false);
    onClose();
  };
  return (
    <Modal
      closeButtonProps={{ 'aria-label': shared.close }}
      {...modal}
      onClose={() => (typed.current ? setAsking(true) : leave())}
      onExitTransitionEnd={() => {
        typed.current = false;
        setAsking(false);
      }}
    >
      {asking && <Leaving onStay={() => setAsking(false)} onLeave={leave} />}
      <Typing
        onType={(isTyped) => {
          typed.current = isTyped;
        }}
      >
        {children}
      </Typing>
    </Modal>
  );
}

/** Notes whether something is typed in it that would be lost. */
function Typing(props: { onType: (isTyped: boolean) => void; children: ModalProps['children'] }) {
  const note = ({ target }: FormEvent) => {
    if (isText(target)) props.onType(target.value.trim() !== '');
  };
  return <div onInput={note}>{props.children}</div>;
}

function Leaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <Alert color="orange" role="alertdialog" aria-label={words.leaveTitle} title={words.leaveTitle} mb="md">
      <Text size="sm">{words.leaveText}</Text>
      <Group gap="xs" mt="xs">
        <Button size="sm" onClick={onStay}>
          {words.stay}
        </Button>
        <Button size="sm" variant="default" onClick={onLeave}>
          {words.leave}
        </Button>
      </Group>
    </Alert>
  );
}
