import { Badge, type BadgeProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface TagProps extends Omit<BadgeProps, 'color' | 'c' | 'variant' | 'tt'> {
  /** One of the theme's; the words are in its darkest shade but one. */
  colour: string;
  children: ReactNode;
}

/** A few words on a light ground, as they are written. */
export const Tag = ({ colour, ...props }: TagProps) => (
  <Badge variant="light" tt="none" color={colour} c={`${colour}.9`} {...props} />
);
