import { ActionIcon, Button, Group, Input, Paper, Popover, TextInput } from '@mantine/core';
import {
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconLinkOff,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import { plainTextOf, richTextSchema, RICH_LIMITS, type RichText } from '@thidua/domain/exemplar/rich-text';
import { EditorContent, useEditor, useEditorState, type Editor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { useId, useState } from 'react';
import { docOf, richTextOf } from './editor-doc.ts';
import './rich-text-editor.css';
import { words } from './texts.ts';

interface RichTextEditorProps {
  id?: string | undefined;
  label: string;
  description?: string;
  /** As it was when the editor opened; from then on it keeps the text itself. */
  initial: RichText;
  onChange: (text: RichText) => void;
  error?: string | null;
}

/** The editor of texts with headings, lists, quotes and links; it knows no other block, so none can be pasted in. */
const kit = StarterKit.configure({
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  heading: { levels: [3] },
  link: { openOnClick: false, autolink: false, protocols: ['https'], isAllowedUri: isLink },
});

function isLink(link: string): boolean {
  const spans = [{ text: link, bold: false, italic: false, link }];
  return link !== '' && richTextSchema.safeParse([{ type: 'paragraph', spans }]).success;
}

/** Fetched by its own pages only: it is large. */
export default function RichTextEditor(props: RichTextEditorProps) {
  const { label, description, initial, onChange, error } = props;
  const ownId = useId();
  const id = props.id ?? ownId;
  const [length, setLength] = useState(() => plainTextOf(initial).length);
  const editor = useEditor({
    extensions: [kit],
    content: docOf(initial),
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-required': 'true',
        class: 'rich-text',
      },
    },
    onUpdate: ({ editor: current }) => {
      const text = richTextOf(current.getJSON());
      setLength(plainTextOf(text).length);
      onChange(text);
    },
  });
  const tooLong = length > RICH_LIMITS.characters ? words.tooLong(length, RICH_LIMITS.characters) : null;
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={description}
      error={error ?? tooLong}
      withAsterisk
      inputWrapperOrder={['label', 'description', 'input', 'error']}
    >
      <Paper withBorder mt={4} style={{ borderColor: error ? 'var(--mantine-color-error)' : undefined }}>
        {editor && <Tools editor={editor} label={label} />}
        <EditorContent editor={editor} />
      </Paper>
    </Input.Wrapper>
  );
}

function Tools({ editor, label }: { editor: Editor; label: string }) {
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
    }),
  });
  const tools = [
    { key: 'bold', icon: IconBold, run: () => editor.chain().focus().toggleBold().run() },
    { key: 'italic', icon: IconItalic, run: () => editor.chain().focus().toggleItalic().run() },
    {
      key: 'heading',
      icon: IconHeading,
      run: () => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    },
    { key: 'bulletList', icon: IconList, run: () => editor.chain().focus().toggleBulletList().run() },
    {
      key: 'orderedList',
      icon: IconListNumbers,
      run: () => editor.chain().focus().toggleOrderedList().run(),
    },
    { key: 'quote', icon: IconBlockquote, run: () => editor.chain().focus().toggleBlockquote().run() },
  ] as const;
  return (
    <Group gap={4} p={6} role="toolbar" aria-label={words.tools(label)} className="rich-text-tools">
      {tools.map(({ key, icon: Icon, run }) => (
        <ActionIcon
          key={key}
          variant={is[key] ? 'filled' : 'subtle'}
          color="gray.8"
          size={36}
          aria-label={words.tool[key]}
          title={words.tool[key]}
          aria-pressed={is[key]}
          onClick={run}
        >
          <Icon size={20} aria-hidden />
        </ActionIcon>
      ))}
      <LinkTool editor={editor} isActive={is.link} />
    </Group>
  );
}

function LinkTool({ editor, isActive }: { editor: Editor; isActive: boolean }) {
  const [opened, setOpened] = useState(false);
  const [link, setLink] = useState('');
  const [asked, setAsked] = useState(false);
  const set = () => {
    setAsked(true);
    if (!isLink(link.trim())) return;
    editor.chain().focus().extendMarkRange('link').setLink({ href: link.trim() }).run();
    setOpened(false);
  };
  return (
    <>
      <Popover opened={opened} onChange={setOpened} trapFocus withinPortal={false} width={300}>
        <Popover.Target>
          <ActionIcon
            variant={isActive ? 'filled' : 'subtle'}
            color="gray.8"
            size={36}
            aria-label={words.tool.link}
            title={words.tool.link}
            onClick={() => {
              const href: unknown = editor.getAttributes('link')['href'];
              setLink(typeof href === 'string' ? href : 'https://');
              setAsked(false);
              setOpened(true);
            }}
          >
            <IconLink size={20} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown>
          <TextInput
            label={words.linkLabel}
            description={words.linkHint}
            value={link}
            onChange={(event) => setLink(event.currentTarget.value)}
            error={asked && !isLink(link.trim()) ? words.notALink : null}
            data-autofocus
          />
          <Button size="sm" mt="xs" onClick={set}>
            {words.linkSet}
          </Button>
        </Popover.Dropdown>
      </Popover>
      {isActive && (
        <ActionIcon
          variant="subtle"
          color="gray.8"
          size={36}
          aria-label={words.tool.unlink}
          title={words.tool.unlink}
          onClick={() => editor.chain().focus().extendMarkRange('link').unsetLink().run()}
        >
          <IconLinkOff size={20} aria-hidden />
        </ActionIcon>
      )}
    </>
  );
}
