import { describe, expect, it } from 'vitest';
import { stationOf } from '../../src/ditto/stations';

describe('stationOf', () => {
  const north = { station: 'north', connected: true, namespaces: ['org.acme.north', 'org.acme.tunnel'] };
  const old = { station: 'old', connected: false };

  it('is the station of the namespace', () => {
    expect(stationOf([old, north], 'org.acme.tunnel:pump-1')).toBe(north);
  });

  it('is none for things of this server, and of a name without a namespace', () => {
    expect(stationOf([old, north], 'org.acme:pump-1')).toBeUndefined();
    expect(stationOf([old, north], 'org.acme.north')).toBeUndefined();
    expect(stationOf([], 'org.acme.north:pump-1')).toBeUndefined();
  });
});
