import { Anchor, Blockquote, List, Text, Title } from '@mantine/core';
import type { RichBlock, RichSpan, RichText } from '@thidua/domain/exemplar/rich-text';
import type { ReactNode } from 'react';

// A text has no ids of its own: places in it are known by their number, and it is rendered anew as a whole.

/** A text as it is read. Each block becomes an element of ours; nothing in it is markup. */
export function RichTextView({ text }: { text: RichText }) {
  return text.map((block, at) => <Block key={at} block={block} />);
}

function Block({ block }: { block: RichBlock }) {
  switch (block.type) {
    case 'heading':
      return (
        <Title order={3} size="h4" mt="sm">
          <Spans spans={block.spans} />
        </Title>
      );
    case 'quote':
      return (
        <Blockquote p="sm" my="xs">
          <Spans spans={block.spans} />
        </Blockquote>
      );
    case 'list':
      return (
        <List type={block.ordered ? 'ordered' : 'unordered'}>
          {block.items.map((item, at) => (
            <List.Item key={at}>
              <Spans spans={item.spans} />
            </List.Item>
          ))}
        </List>
      );
    case 'paragraph':
      return (
        <Text style={{ overflowWrap: 'anywhere' }}>
          <Spans spans={block.spans} />
        </Text>
      );
  }
}

const Spans = ({ spans }: { spans: readonly RichSpan[] }) =>
  spans.map((span, at) => <Span key={at} span={span} />);

function Span({ span: { text, bold, italic, link } }: { span: RichSpan }): ReactNode {
  const marked = italic ? <em>{text}</em> : text;
  const said = bold ? <strong>{marked}</strong> : marked;
  return link === '' ? (
    said
  ) : (
    <Anchor href={link} rel="noopener noreferrer nofollow" target="_blank" inherit>
      {said}
    </Anchor>
  );
}
