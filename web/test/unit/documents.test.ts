import { describe, expect, it } from 'vitest';
import { addressOf, documentsOf } from '../../src/twin/documents';

describe('documents', () => {
  it('are opened where they have a web address', () => {
    expect(addressOf({ location: 'https://documents.example/om 1.pdf' })).toBe('https://documents.example/om%201.pdf');
    expect(addressOf({ location: 'HTTP://files.example/a' })).toBe('http://files.example/a');
  });

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '\\\\server\\share', '//other.example/x', 'manual.pdf', 'https://', '', undefined])(
    'are no link at %s',
    (location) => expect(addressOf(location === undefined ? {} : { location })).toBeUndefined(),
  );

  it('are none where the model names none', () => expect(documentsOf({ thingId: 'ns:a' })).toEqual([]));
});
