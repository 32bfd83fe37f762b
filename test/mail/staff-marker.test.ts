import { expect, test } from '@jest/globals';
import { markerLine, withoutMarker } from '../../mail/staff-marker.js';

const MARKER = markerLine('Please write above this line.');

test.each([
  [`The deadline is firm.\n\n${MARKER}\nCase W-234567`, 'The deadline is firm.'],
  [`The deadline is firm.\n> ${MARKER}\n> Case`, 'The deadline is firm.'],
  ['No marker at all.', 'No marker at all.'],
  [`${MARKER}\nonly below`, ''],
])('%j → %j', (text, above) => expect(withoutMarker(text)).toBe(above));
