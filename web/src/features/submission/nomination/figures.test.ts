import { achievementLines } from '@thidua/domain/nomination/content';
import { describe, expect, it } from 'vitest';
import { figuresSection, hasFigures, withFigures } from './figures.ts';

const HEADING = 'Kết quả thực hiện chỉ tiêu:';
const lines = (actual: number) =>
  achievementLines([
    {
      target: { name: 'Hộ thoát nghèo', baseline: 0, goal: 20, unitOfMeasure: 'hộ', direction: 'up' },
      actual,
      progress: actual / 20,
    },
    {
      target: { name: 'Tuyến phố mẫu', baseline: 0, goal: 1, unitOfMeasure: '–', direction: 'yesNo' },
      actual: 1,
      progress: 1,
    },
    {
      target: { name: 'Hồ sơ', baseline: 0, goal: 90, unitOfMeasure: '%', direction: 'up' },
      actual: undefined,
      progress: 0,
    },
  ]);

describe('withFigures', () => {
  it('begins an empty text', () => {
    expect(withFigures('', HEADING, lines(15))).toBe([HEADING, ...lines(15)].join('\n'));
  });

  it('comes after what was typed', () => {
    expect(withFigures('Mở đầu.\n', HEADING, lines(15))).toBe(['Mở đầu.', HEADING, ...lines(15)].join('\n'));
  });

  it('replaces its own lines where they stand and nothing else', () => {
    const typed = ['Mở đầu.', HEADING, ...lines(15), '- Mô hình: tự quản.', '', 'Kết.'].join('\n');
    expect(withFigures(typed, HEADING, lines(18))).toBe(
      ['Mở đầu.', HEADING, ...lines(18), '- Mô hình: tự quản.', '', 'Kết.'].join('\n'),
    );
  });

  it('keeps a line that somebody has added to', () => {
    const [first = '', ...rest] = lines(15);
    const typed = [HEADING, ...rest, `${first} Cao nhất quận.`].join('\n');
    expect(withFigures(typed, HEADING, lines(18))).toBe(
      [HEADING, ...lines(18), `${first} Cao nhất quận.`].join('\n'),
    );
  });

  it('changes nothing when repeated', () => {
    const once = withFigures('Mở đầu.', HEADING, lines(15));
    expect(withFigures(once, HEADING, lines(15))).toBe(once);
    expect(hasFigures(once, HEADING)).toBe(true);
  });
});

describe('figuresSection', () => {
  it('is the one about achievements', () => {
    const outline = [
      { id: 'a', title: 'Đặc điểm, tình hình', hint: '' },
      { id: 'b', title: 'Thành tích trong phong trào', hint: '' },
    ];
    expect(figuresSection(outline)).toBe('b');
    expect(figuresSection(outline.slice(0, 1))).toBe('a');
  });
});
