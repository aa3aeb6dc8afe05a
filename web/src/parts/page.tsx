import { Anchor, Box, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSessionState } from '../reading/session.ts';
import { words } from '../ui/texts.ts';

interface PageProps {
  title: string;
  subtitle?: ReactNode;
  breadcrumb?: readonly { label: string; to: string }[];
  actions?: ReactNode;
  children?: ReactNode;
}

/** Back to where one came from, with its filters and place; where one came from elsewhere, to what the page is part of. */
function Back({ to }: { to: string }) {
  const { key } = useLocation();
  const navigate = useNavigate();
  const cameFromHere = key !== 'default';
  return (
    <Anchor
      component={Link}
      to={to}
      size="sm"
      fw={600}
      onClick={(event: MouseEvent) => {
        if (!cameFromHere || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(-1);
      }}
    >
      {words.back}
    </Anchor>
  );
}

/** A page's frame: its heading gets the focus when the page opens; the help line stands on every page. */
export function Page({ title, subtitle, breadcrumb, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const state = useSessionState();
  const helpLine = state.status === 'ready' ? state.session.authority?.authority?.helpLine : undefined;
  useEffect(() => {
    document.title = title;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <Stack gap="md">
      {breadcrumb && breadcrumb.length > 0 && (
        <Breadcrumbs
          component="nav"
          aria-label={words.breadcrumb}
          className="no-print"
          style={{ rowGap: 4 }}
          styles={{ breadcrumb: { whiteSpace: 'normal', lineHeight: 1.4 } }}
        >
          <Back to={breadcrumb.at(-1)?.to ?? '/'} />
          {breadcrumb.map(({ label, to }) => (
            <Anchor key={to} component={Link} to={to} size="sm">
              {label}
            </Anchor>
          ))}
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="flex-start">
        <Box maw="100%">
          <Title order={1} size="h2" tabIndex={-1} ref={heading} style={{ outline: 'none' }}>
            {title}
          </Title>
          {typeof subtitle === 'string' ? <Text c="dimmed">{subtitle}</Text> : subtitle}
        </Box>
        {actions && <Group className="no-print">{actions}</Group>}
      </Group>
      {children}
      <Text size="sm" c="dimmed" pt="md" className="no-print">
        {helpLine ? words.help(helpLine) : words.noHelp}
      </Text>
    </Stack>
  );
}
