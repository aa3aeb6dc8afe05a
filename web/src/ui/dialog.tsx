import { Alert, Button, Group, Modal, Text, type ModalProps } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRef, useState, type FormEvent } from 'react';
import { words as shared } from './texts.ts';
import { words } from './typing-texts.ts';

/** Here what needs room – a form, a table – takes all there is. */
const PHONE = '(max-width: 36em)';

type TextField = HTMLInputElement | HTMLTextAreaElement;
const isText = (field: EventTarget): field is TextField =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(field.type));

/**
 * A dialog that does not throw away what is typed into it: Escape, the cross and a click beside it ask first. Its own buttons
 * close it as they say.
 */
export function Dialog({ children, onClose, ...modal }: ModalProps) {
  const typed = useRef(new Set<TextField>());
  const [asking, setAsking] = useState(false);
  const isPhone = useMediaQuery(PHONE) ?? false;
  const forget = () => {
    typed.current.clear();
    setAsking(false);
  };
  // What was sent, and gave way to what became of it, is not lost.
  const isTyped = () => [...typed.current].some((field) => field.isConnected && field.value.trim() !== '');
  const leave = () => {
    forget();
    onClose();
  };
  return (
    <Modal
      fullScreen={isPhone && modal.size !== undefined}
      closeButtonProps={{ 'aria-label': shared.close }}
      {...modal}
      onClose={() => (isTyped() ? setAsking(true) : leave())}
      onExitTransitionEnd={forget}
    >
      {asking && <Leaving onStay={() => setAsking(false)} onLeave={leave} />}
      <Typing
        onType={(field) => {
          typed.current.add(field);
        }}
      >
        {children}
      </Typing>
    </Modal>
  );
}

/** Notes where something is typed in it. */
function Typing(props: { onType: (field: TextField) => void; children: ModalProps['children'] }) {
  const note = ({ target }: FormEvent) => {
    if (isText(target)) props.onType(target);
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
