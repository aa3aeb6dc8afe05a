import { expect, it } from 'vitest';
import { askedOf } from './parts.ts';

it('runs every part where none is named', () => {
  expect(askedOf([])).toEqual({ parts: ['check', 'unit', 'rules', 'functions', 'e2e'], files: [] });
});

it('runs the parts named, in their own order', () => {
  expect(askedOf(['e2e', 'check'])).toEqual({ parts: ['check', 'e2e'], files: [] });
});

it('takes other words for parts of file names, of the parts named', () => {
  expect(askedOf(['functions', 'upload-attack', 'erasure'])).toEqual({
    parts: ['functions'],
    files: ['upload-attack', 'erasure'],
  });
  expect(askedOf(['upload-attack'])).toBeNull();
  expect(askedOf(['check', 'upload-attack'])).toBeNull();
});
